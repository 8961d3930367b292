import type { KeptArticle, NewArticle } from '../../src/archive/archive.ts';

/** An article as it is handed in. */
export function handedIn(
  { card, reading }: KeptArticle,
  more: Partial<NewArticle> = {},
): NewArticle {
  return {
    reading,
    url: card.url,
    title: card.title,
    addedBy: card.addedBy,
    channel: null,
    now: Date.parse(card.addedAt),
    ...more,
  };
}
