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

/** What is written so that near copies of an article find it for a month or two; nothing for a paste. */
export function nearWrites(
  keys: Keys,
  { id, url }: Pick<ArticleCard, 'id' | 'url'>,
  text: string,
  now: number,
): Write[] {
  if (url === null) return [];
  return placesOf(keys, text, now).flatMap(({ key, field }): Write[] => [
    ['HSET', key, field, id],
    ['EXPIRE', key, KEPT_SECONDS],
  ]);
}

/** Where the labels of a text stand that is kept now. */
export const placesOf = (keys: Keys, text: string, now: number) =>
  places(keys, text, periodOf(now));

/** Numbers of articles that may be near copies of a text, those that agree most first. */
export async function findNear(
  { client, keys }: Store,
  text: string,
  now: number,
): Promise<readonly number[]> {
  const period = periodOf(now);
  const wanted = [period, period - 1].flatMap((each) => places(keys, text, each));
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

function places(keys: Keys, text: string, period: number) {
  return labelsOf(runsOf(text)).map((label) => {
    const digest = createHash('sha256').update(label).digest();
    const bucket = digest.readUInt16BE(0) % BUCKETS;
    return { key: keys.near(period, bucket), field: digest.toString('base64url', 2, 7) };
  });
}
