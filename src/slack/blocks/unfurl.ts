import type { KnownBlock, MessageAttachment } from '@slack/types';
import { articleFacts, type ShownArticle } from '../../answers/index.ts';
import { articleSteps } from './articles.ts';
import { sentence } from './elements.ts';

/** Previews of links to articles: the title, and how much there is on record. */
export function unfurls(
  known: readonly { readonly url: string; readonly article: ShownArticle }[],
): Record<string, MessageAttachment> {
  return Object.fromEntries(known.map(({ url, article }) => [url, { blocks: blocksOf(article) }]));
}

const blocksOf = (article: ShownArticle): KnownBlock[] => [
  sentence([article.title, ...articleFacts(article)].join(' · ')),
  ...articleSteps(article, 0),
];
