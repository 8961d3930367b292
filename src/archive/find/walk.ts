import { dayOf } from '../days.ts';
import { packed } from '../postings.ts';
import { listOf, pairsOf } from '../script.ts';
import type { Store } from '../store.ts';
import { walk } from './walk-script.ts';

/** A quote to be shown: its article and its place in it. */
export interface Spot {
  readonly article: number;
  readonly index: number;
}

/** Which of the places are wanted. */
export interface Walk {
  /** A list of places, or places in ascending order. */
  readonly along: string | readonly number[];
  readonly skip: number;
  readonly limit: number;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Lists of up to so many places are walked to their end, so that `found` counts all. */
  readonly countUpTo: number;
  /** A key to be read in the same trip. */
  readonly beside?: string;
}

/** What was found on the way. */
export interface Walked {
  /** All places of the list, also of articles that are gone. */
  readonly length: number;
  /** Whether it was walked to its end; if not, there are more that fit. */
  readonly isWhole: boolean;
  /** Places that fit, as far as it was walked. */
  readonly found: number;
  /** The wanted ones, newest article first, within it in its order. */
  readonly spots: readonly Spot[];
  /** The records of their articles. */
  readonly records: ReadonlyMap<number, Buffer>;
  /** What stood at `beside`. */
  readonly beside: Buffer | null;
}

/** More places than this are not walked in Redis, which would hold up everybody else. */
const MOST_PLACES = 4000;
const LAST_DAY = 0x7f_fe;

const NOTHING: Walked = {
  length: 0,
  isWhole: true,
  found: 0,
  spots: [],
  records: new Map(),
  beside: null,
};

/** Walks in one trip from the newest place on; `null` when it would be too far. */
export async function walked({ client, keys }: Store, wish: Walk): Promise<Walked | null> {
  const { along, skip, limit, since, until, countUpTo, beside = keys.seq } = wish;
  const [list, given] = typeof along === 'string' ? [along, []] : [keys.days, along];
  if (along.length === 0) return NOTHING;
  if (Math.max(skip + limit, given.length) > MOST_PLACES) return null;
  const days = [boundOf(since) ?? 1, boundOf(until) ?? LAST_DAY];
  const reply = await walk(
    client,
    [list, keys.days, beside],
    [skip, limit, ...days, countUpTo, MOST_PLACES, keys.article(''), packed(given)],
  );
  return walkedIn(listOf(reply));
}

function walkedIn(reply: readonly unknown[]): Walked | null {
  const [length, done, found, spots, records, beside] = reply;
  if (done === -1) return null;
  return {
    length: Number(length),
    isWhole: done === 1,
    found: Number(found),
    spots: pairsOf(spots).map(([article, index]) => ({
      article: Number(article),
      index: Number(index),
    })),
    records: new Map(
      pairsOf(records).flatMap(([article, record]) =>
        Buffer.isBuffer(record) ? [[Number(article), record]] : [],
      ),
    ),
    beside: Buffer.isBuffer(beside) ? beside : null,
  };
}

const boundOf = (date: string | undefined) => (date === undefined ? null : dayOf(date));
