import type { KeptArticle, QuotePlace } from '../archive.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import type { Spot } from './candidates.ts';
import { paragraphFinder } from './paragraph.ts';

/** Quotes where they stand; a damaged article, and one that was replaced a moment ago, is passed over. */
export async function placesAt(
  { client, keys, readRecord }: Store,
  spots: readonly Spot[],
): Promise<QuotePlace[]> {
  const ids = [...new Set(spots.map(({ article }) => article))];
  if (ids.length === 0) return [];
  const records = await reach(client.mgetBuffer(ids.map(keys.article)));
  const placers = new Map(
    ids.map((id, i) => {
      const record = records[i] ?? null;
      const kept = record === null ? null : readRecord(keys.article(id), id, record);
      return [id, kept && placer(kept)];
    }),
  );
  return spots.flatMap(({ article, index }) => placers.get(article)?.(index) ?? []);
}

/** Gives the quotes of an article by their places in it; none where there is none. */
export function placer({
  card,
  reading,
  corrected = [],
}: KeptArticle): (index: number) => QuotePlace[] {
  const paragraphAt = paragraphFinder(reading);
  return (index) => {
    const quote = reading.quotes[index];
    if (quote === undefined) return [];
    const by = corrected.find((each) => each.index === index);
    const place = { article: card, index, quote, paragraph: paragraphAt(quote.start) };
    return [by === undefined ? place : { ...place, corrected: by }];
  };
}
