import type { Disagreement, KeptArticle } from '../archive.ts';
import { bodyKeys, postingsOf, titleNumbers } from '../keep/lists.ts';
import type { Keys } from '../keys.ts';
import { packed, packedNumbers, unpacked, unpackedNumbers } from '../postings.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import { sha1, shortenScript } from './lists.ts';

/** What lists have to hold, by their keys. */
export type Expected = Map<string, { readonly short: boolean; readonly ids: number[] }>;

interface Pass {
  readonly pass: number;
  readonly passes: number;
}

/** Adds what an article has to stand in, of the lists of this pass. */
export function expectLists(lists: Expected, keys: Keys, kept: KeptArticle, pass: Pass): void {
  const { card, reading } = kept;
  const put = (key: string, short: boolean, ids: readonly number[]) => {
    if (!isOf(key, pass)) return;
    const list = lists.get(key) ?? { short, ids: [] };
    lists.set(key, list);
    list.ids.push(...ids);
  };
  for (const [key, ids] of postingsOf(keys, card.id, reading)) put(key, false, ids);
  for (const [key, numbers] of titleNumbers(keys, card, reading)) put(key, false, numbers);
  for (const key of bodyKeys(keys, card, reading)) put(key, true, [card.id]);
}

function isOf(key: string, { pass, passes }: Pass): boolean {
  if (passes === 1) return true;
  let sum = 0;
  for (let i = 0; i < key.length; i += 1) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  return sum % passes === pass;
}

/** Lists in which something is missing; what stands there besides is passed over by every reader, and is left to the tidying. */
export async function* checkLists(
  { client }: Store,
  lists: Expected,
  mend: boolean,
): AsyncGenerator<Disagreement> {
  for (const [key, { short, ids }] of lists) {
    /* oxlint-disable no-await-in-loop -- one list after the other */
    const kept = await reach(client.getBuffer(key));
    const there = short ? unpackedNumbers(kept) : unpacked(kept);
    const has = new Set(there);
    if (ids.every((id) => has.has(id)) && isInOrder(there)) continue;
    const whole = [...new Set([...there, ...ids])].toSorted((a, b) => a - b);
    const list = short ? packedNumbers(whole) : packed(whole);
    const before = kept ?? Buffer.alloc(0);
    const mended =
      mend &&
      (await reach(client.eval(shortenScript, 1, key, before.length, sha1(before), list))) === 1;
    yield { what: 'a list lacks places, or has them out of order', article: null, mended };
    /* oxlint-enable no-await-in-loop */
  }
}

const isInOrder = (ids: readonly number[]) =>
  ids.every((id, i) => i === 0 || (ids[i - 1] ?? 0) < id);
