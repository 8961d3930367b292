import type { KeptArticle, QuotePlace } from '../archive.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import { paragraphFinder } from './paragraph.ts';
import type { Spot } from './walk.ts';

/** Quotes where they stand; a damaged article, and one that was replaced a moment ago, is passed over. */
export async function placesAt(store: Store, spots: readonly Spot[]): Promise<QuotePlace[]> {
  const { client, keys } = store;
  const ids = [...new Set(spots.map(({ article }) => article))];
  if (ids.length === 0) return [];
  const found = await reach(client.mgetBuffer(ids.map((id) => keys.article(id))));
  const records = ids.flatMap((id, i): [number, Buffer][] => {
    const record = found[i] ?? null;
    return record === null ? [] : [[id, record]];
  });
  return placesIn(store, spots, new Map(records));
}

/** The same, with the records of the articles at hand. */
export function placesIn(
  { keys, readRecord }: Store,
  spots: readonly Spot[],
  records: ReadonlyMap<number, Buffer>,
): QuotePlace[] {
  const found = new Map(
    [...records].map(([id, record]) => {
      const kept = readRecord(keys.article(id), id, record);
      return [id, kept && placerOf(kept)];
    }),
  );
  return spots.flatMap(({ article, index }) => found.get(article)?.(index) ?? []);
}

const placers = new WeakMap<KeptArticle, Placer>();

/** Of an article that is at hand still each quote is placed once. */
function placerOf(kept: KeptArticle): Placer {
  const known = placers.get(kept);
  if (known !== undefined) return known;
  const [place, found] = [placer(kept), new Map<number, QuotePlace[]>()];
  const made: Placer = (index) => {
    const places = found.get(index) ?? place(index);
    found.set(index, places);
    return places;
  };
  placers.set(kept, made);
  return made;
}

type Placer = (index: number) => QuotePlace[];

/** Gives the quotes of an article by their places in it; none where there is none. */
export function placer({ card, reading, corrected = [] }: KeptArticle): Placer {
  const paragraphAt = paragraphFinder(reading);
  return (index) => {
    const quote = reading.quotes[index];
    if (quote === undefined) return [];
    const by = corrected.find((each) => each.index === index);
    const place = { article: card, index, quote, paragraph: paragraphAt(quote.start) };
    return [by === undefined ? place : { ...place, corrected: by }];
  };
}
