import type { NewArticle } from '../archive.ts';
import type { Keys } from '../keys.ts';
import { reach } from '../reach.ts';
import type { Reading } from '../../reading/index.ts';
import type { Standing } from '../keep/standing.ts';
import type { Put } from '../records/write-body.ts';
import type { Store } from '../store.ts';
import type { Write } from '../write.ts';
import { applied } from './apply.ts';
import type { Correction } from './correction.ts';
import { readCorrection } from './record.ts';

/** A new reading with what people have put right in this article before, in whatever form it was then, and what is written so that a later revision finds it too. */
export async function correctedBefore(
  store: Store,
  { reading, url }: NewArticle,
  standing: Standing | null,
): Promise<{ readonly put: Put; readonly writes: readonly Write[] }> {
  const { keys } = store;
  const own = keysFor(keys, url, reading.text);
  const before = standing?.kept;
  const others = before ? keysFor(keys, before.card.url, before.reading.text) : [];
  const ids = await idsUnder(store, [...new Set([...own, ...others])]);
  const put = putRight(reading, await correctionsOf(store, ids));
  const writes: Write[] = ids.length === 0 ? [] : own.map((key): Write => saddAll(key, ids));
  return { put, writes };
}

const saddAll = (key: string, ids: readonly string[]): Write => ['SADD', key, ...ids];

/** A reading of the engine as it is kept. */
export function putRight(reading: Reading, corrections: readonly Correction[]): Put {
  const { reading: right, corrected } = applied(reading, corrections);
  return corrected.length === 0 && right === reading
    ? { reading }
    : { reading: right, corrected, asRead: reading };
}

/** Where the corrections of an article stand. */
export const keysFor = (keys: Keys, url: string | null, text: string): string[] => [
  ...(url === null ? [] : [keys.fixesOf({ url })]),
  keys.fixesOf({ text }),
];

export async function idsUnder({ client }: Store, keys: readonly string[]): Promise<string[]> {
  return keys.length === 0 ? [] : reach(client.sunion(...keys));
}

/** These corrections and all of people. */
export async function correctionsOf(
  { client, keys }: Store,
  ids: readonly string[],
): Promise<Correction[]> {
  const everywhere = await reach(client.smembers(keys.fixesOfPeople));
  const all = [...new Set([...ids, ...everywhere])];
  if (all.length === 0) return [];
  const records = await reach(client.hmget(keys.fixes, ...all));
  return records.flatMap((record) => readCorrection(record) ?? []);
}
