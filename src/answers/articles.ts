import type { ArchiveReader } from '../archive/archive.ts';
import type { Answer } from './answer.ts';
import { PAGE } from './page.ts';
import { showArticle } from './show/article.ts';

/** What has been read, newest first. */
export async function answerArticles(reader: ArchiveReader, skip: number): Promise<Answer> {
  const [cards, total] = await Promise.all([reader.articles(PAGE, skip), reader.articleCount()]);
  const seen = skip + cards.length;
  return {
    kind: 'articles',
    total,
    skip,
    items: cards.map(showArticle),
    more: cards.length > 0 && seen < total ? { ask: 'articles', skip: seen } : null,
  };
}
