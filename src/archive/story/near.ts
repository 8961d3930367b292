import { createHash } from 'node:crypto';
import { labelsOf, runsOf } from '../../reading/index.ts';
import type { ArticleCard } from '../archive.ts';
import type { Keys } from '../keys.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import type { Write } from '../write.ts';
import { newestWith, packedLabel } from './labels.ts';

/** Copies of a story appear within days; what is older than one to two of these is not looked for. */
const PERIOD_MS = 30 * 86_400_000;
const KEPT_SECONDS = (2 * PERIOD_MS) / 1000;
/** Over so many lists the labels of a period are spread, so that each is read whole in no time. */
const BUCKETS = 2048;
const MOST_FOUND = 5;

/** Where a label of a text stands: in which of the lists of a period, and as what. */
export interface NearPlace {
  readonly bucket: number;
  readonly label: number;
}

/** Where the labels of a text stand. */
export function nearPlaces(text: string): NearPlace[] {
  return labelsOf(runsOf(text)).map((label) => {
    const digest = createHash('sha256').update(label).digest();
    return { bucket: digest.readUInt16BE(0) % BUCKETS, label: digest.readUInt32BE(2) };
  });
}

/** What is written so that near copies of an article find it for a month or two; nothing for a paste. */
export function nearWrites(
  keys: Keys,
  { id, url }: Pick<ArticleCard, 'id' | 'url'>,
  places: readonly NearPlace[],
  now: number,
): Write[] {
  if (url === null) return [];
  return placesNow(keys, places, now).flatMap(({ key, label }): Write[] => [
    ['APPEND', key, packedLabel(label, id)],
    ['EXPIRE', key, KEPT_SECONDS],
  ]);
}

/** Where the labels of a text that is kept now are written. */
export const placesNow = (keys: Keys, places: readonly NearPlace[], now: number) =>
  placesIn(keys, places, periodOf(now));

/** Numbers of articles that may be near copies of a text with these labels, those that agree most first. */
export async function findNear(
  { client, keys }: Store,
  places: readonly NearPlace[],
  now: number,
): Promise<readonly number[]> {
  const period = periodOf(now);
  const wanted = [period, period - 1].flatMap((each) => placesIn(keys, places, each));
  if (wanted.length === 0) return [];
  const lists = await reach(client.mgetBuffer(wanted.map(({ key }) => key)));
  const votes = new Map<number, number>();
  for (const [i, { label }] of wanted.entries()) {
    const id = newestWith(lists[i] ?? null, label);
    if (id !== null) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  return [...votes]
    .toSorted(([a, x], [b, y]) => y - x || b - a)
    .slice(0, MOST_FOUND)
    .map(([id]) => id);
}

const periodOf = (now: number) => Math.floor(now / PERIOD_MS);

const placesIn = (keys: Keys, places: readonly NearPlace[], period: number) =>
  places.map(({ bucket, label }) => ({ key: keys.labels(period, bucket), label }));
