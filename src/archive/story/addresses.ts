import type { ArticleCard, KeptArticle, NewArticle } from '../archive.ts';
import type { Keys } from '../keys.ts';
import { writeArticle } from '../records/article.ts';
import type { Write } from '../write.ts';

/** A story with one more address, and what is written for it; `null` when it has that one. */
export function writesOfAddress(
  keys: Keys,
  { card, ...kept }: KeptArticle,
  url: string | null,
): { readonly card: ArticleCard; readonly writes: readonly Write[] } | null {
  const also = card.also ?? [];
  if (url === null || card.url === url || also.includes(url)) return null;
  const wider = { ...card, also: [...also, url] };
  const record = writeArticle({ card: wider, ...kept });
  return {
    card: wider,
    writes: [
      ['SET', keys.article(card.id), record],
      ['SET', keys.url(url), card.id],
    ],
  };
}

/** What is written when one of a story's other addresses tells something else now. */
export function withoutAddress(
  keys: Keys,
  { card: { also = [], ...card }, ...kept }: KeptArticle,
  url: string | null,
): Write[] {
  const left = also.filter((each) => each !== url);
  const narrower = left.length === 0 ? card : { ...card, also: left };
  return [['SET', keys.article(card.id), writeArticle({ card: narrower, ...kept })]];
}

/** What a card says of other addresses: those that were found, those that it came with. */
export function alsoAt(
  found: readonly string[],
  { url, also = [] }: Pick<NewArticle, 'url' | 'also'>,
): Pick<ArticleCard, 'also'> {
  const all = [...new Set([...found, ...also])].filter((each) => each !== url);
  return all.length === 0 ? {} : { also: all };
}

/** All addresses of a story but one. */
export function addressesBut({ url, also = [] }: ArticleCard, but: string): string[] {
  const all = url === null ? also : [url, ...also];
  return [...new Set(all)].filter((each) => each !== but);
}
