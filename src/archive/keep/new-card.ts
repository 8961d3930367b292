import type { ArticleCard, ImportedArticle } from '../archive.ts';
import { alsoAt } from '../story/addresses.ts';
import type { Place } from '../story/place.ts';

/** The card of an article that is written as number `id`. */
export function newCard(
  id: number,
  article: Omit<ImportedArticle, 'name'>,
  { standing, also }: Pick<Place, 'standing' | 'also'>,
): ArticleCard {
  const { packed, url, title, addedBy, now } = article;
  return {
    id,
    title,
    url,
    author: packed.author,
    date: packed.date,
    addedAt: new Date(now).toISOString(),
    addedBy,
    quotes: packed.quotes,
    numbers: packed.numbers,
    revises: standing?.id ?? null,
    ...alsoAt(also, article),
    ...(article.leftOut !== undefined && { leftOut: article.leftOut }),
  };
}
