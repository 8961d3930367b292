import { createHash } from 'node:crypto';
import { labelsOf, runsOf } from '../../reading/index.ts';
import type { ArticleCard } from '../archive.ts';
import type { Keys } from '../keys.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import type { Write } from '../write.ts';

/** Copies of a story appear within days; what is older than one to two of these is not looked for. */
const PERIOD_MS = 30 * 86_400_000;
const KEPT_SECONDS = (2 * PERIOD_MS) / 1000;
/** So many small hashes that each stays in Redis' short form, up to twenty thousand articles a month. */
const BUCKETS = 2048;
const MOST_FOUND = 5;

/** Where a label of a text stands: in which of the hashes of a period, and under what. */
export interface NearPlace {
  readonly bucket: number;
  readonly field: string;
}

/** Where the labels of a text stand. */
export function nearPlaces(text: string): NearPlace[] {
  return labelsOf(runsOf(text)).map((label) => {
    const digest = createHash('sha256').update(label).digest();
    return { bucket: digest.readUInt16BE(0) % BUCKETS, field: digest.toString('base64url', 2, 7) };
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
  return placesNow(keys, places, now).flatMap(({ key, field }): Write[] => [
    ['HSET', key, field, id],
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
  const asked = client.pipeline();
  for (const { key, field } of wanted) asked.hget(key, field);
  const answers = (await reach(asked.exec())) ?? [];
  const votes = new Map<number, number>();
  for (const [, answer] of answers)
    if (typeof answer === 'string') votes.set(Number(answer), (votes.get(Number(answer)) ?? 0) + 1);
  return [...votes]
    .toSorted(([a, x], [b, y]) => y - x || b - a)
    .slice(0, MOST_FOUND)
    .map(([id]) => id);
}

const periodOf = (now: number) => Math.floor(now / PERIOD_MS);

const placesIn = (keys: Keys, places: readonly NearPlace[], period: number) =>
  places.map(({ bucket, field }) => ({ key: keys.near(period, bucket), field }));
