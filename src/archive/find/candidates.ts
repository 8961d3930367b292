import { dayOf, daysFrom, daysOf, rangeOfDays } from '../days.ts';
import { numberOf, QUOTES_A_NUMBER, unpacked } from '../postings.ts';
import { reach } from '../reach.ts';
import { readPerson } from '../records/person.ts';
import type { Store } from '../store.ts';
import type { Spot } from './walk.ts';

/** Quotes that match, newest article first, within it in its order; at least as many as are wanted, if there are. */
export interface Candidates {
  readonly spots: readonly Spot[];
  readonly total: number;
}

const FIRST_LOOK = 64;
const MOST_FIRST = 1_000_000;
const FARTHER = 8;

/** The newest quotes of a person. Only the end of their postings is read: how many there are stands in their record. */
export async function newestSpots(
  store: Store,
  person: string,
  wanted: number,
): Promise<Candidates> {
  const { client, keys } = store;
  const [record, spots] = await Promise.all([
    reach(client.get(keys.person(person))),
    spotsFromEnd(store, person, wanted),
  ]);
  return { spots, total: readPerson(record)?.quotes ?? 0 };
}

/** Looks farther back only when too many of the newest were replaced. */
async function spotsFromEnd(store: Store, person: string, wanted: number): Promise<Spot[]> {
  const { client, keys } = store;
  for (let look = Math.min(Math.max(FIRST_LOOK, wanted * 2), MOST_FIRST); ; look *= FARTHER) {
    /* oxlint-disable no-await-in-loop */
    const end = await reach(client.getrangeBuffer(keys.said(person), -look * 4, -1));
    const isAll = end.length < look * 4;
    const spots = await currentSpots(store, unpacked(end), {}, isAll);
    /* oxlint-enable no-await-in-loop */
    if (isAll || spots.length >= wanted) return spots;
  }
}

/** Those of a list of places, or of places in ascending order, that are of some days. */
export async function matchingSpots(
  store: Store,
  along: string | readonly number[],
  days: Days,
): Promise<Candidates> {
  const ids =
    typeof along === 'string' ? unpacked(await reach(store.client.getBuffer(along))) : along;
  const spots = await currentSpots(store, ids, days, true);
  return { spots, total: spots.length };
}

interface Days {
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
