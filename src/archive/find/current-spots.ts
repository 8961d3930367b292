import { dayOf, daysFrom, daysOf, rangeOfDays } from '../days.ts';
import { numberOf, QUOTES_A_NUMBER } from '../postings.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import type { Spot } from './walk.ts';

/** Both inclusive. */
export interface Days {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Those in current articles of these days. Where postings are cut at the front, so may be the first article: it is left out. */
export async function currentSpots(
  store: Store,
  ids: readonly number[],
  { since, until }: Days,
  isAll: boolean,
): Promise<Spot[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = await daysFor(store, ids.map(numberOf));
  const bounds = [boundOf(since), boundOf(until)] as const;
  const spots = ids
    .filter((id) => days.isWithin(numberOf(id), ...bounds))
    .map((id): Spot => {
      const article = days.articleOf(numberOf(id));
      return { article, index: id - article * QUOTES_A_NUMBER };
    });
  const cut = isAll ? 0 : days.articleOf(numberOf(first));
  return spots
    .filter(({ article }) => article !== cut)
    .toSorted((a, b) => b.article - a.article || a.index - b.index);
}

/** So many days can be asked for one by one. */
const FEW = 256;
/** A shorter stretch of days, in bytes, is read as it is. */
const SHORT = 4000;

/** The days of some numbers in ascending order: those alone where they lie far apart, or the stretch from the first to the last. */
async function daysFor({ client, keys }: Store, numbers: readonly number[]) {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const range = rangeOfDays(first, last);
  const distinct = [...new Set(numbers)];
  if (distinct.length <= FEW && range.end - range.start > SHORT) {
    const asked = distinct.flatMap((number) => ['GET', 'u16', `#${number}`]);
    const found = await reach(client.call('BITFIELD_RO', keys.days, ...asked));
    const values = Array.isArray(found) ? found.map(Number) : [];
    const alone = daysOf(new Map(distinct.map((number, i) => [number, values[i] ?? 0])));
    if (alone !== null) return alone;
  }
  const kept = await reach(client.getrangeBuffer(keys.days, range.start, range.end));
  return daysFrom(range.first, kept);
}

const boundOf = (date: string | undefined) => (date === undefined ? null : dayOf(date));
