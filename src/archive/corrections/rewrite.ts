import type { KeptArticle } from '../archive.ts';
import { ArchiveAway } from '../errors.ts';
import { bodyKeys, postingsOf } from '../keep/lists.ts';
import { peopleWrites } from '../keep/people-writes.ts';
import { voicesOf } from '../keep/voices.ts';
import { packed, packedNumbers, unpacked, unpackedNumbers } from '../postings.ts';
import { reach } from '../reach.ts';
import { readArticle, writeArticle } from '../records/article.ts';
import type { Store } from '../store.ts';
import { writeIf, type Write } from '../write.ts';
import { isHole } from './hole.ts';
import { correctionsOf, idsUnder, keysFor, putRight } from './corrected-before.ts';

const TRIES = 40;

/** Puts right a kept article as its corrections now say, in its place: its number stays what it is. Gives how many quotes are other than before. */
export async function rewriteArticle(store: Store, id: number): Promise<number> {
  for (let i = 0; i < TRIES; i += 1) {
    // A try follows a try that came too late.
    // oxlint-disable-next-line no-await-in-loop
    const changed = await tryToRewrite(store, id);
    if (changed !== null) return changed;
  }
  throw new ArchiveAway('too many write to one workspace at once');
}

/** `null` when another writer was quicker. */
async function tryToRewrite(store: Store, id: number): Promise<number | null> {
  const { client, keys } = store;
  const seq = Number((await reach(client.get(keys.seq))) ?? 0);
  const record = await reach(client.getBuffer(keys.article(id)));
  const before = record && readArticle(id, record);
  if (!before) return 0;
  const { card, reading, asRead = reading } = before;
  const ids = await idsUnder(store, keysFor(keys, card.url, reading.text));
  const put = putRight(asRead, await correctionsOf(store, ids));
  const quotes = put.reading.quotes.filter((quote) => !isHole(quote)).length;
  const numbers = put.reading.numbers.length;
  const after: KeptArticle = { card: { ...card, quotes, numbers }, ...put };
  const changed = differences(before, after);
  const writes: Write[] = [
    // Moved so that of two who put something right at once the second looks again.
    ['SET', keys.seq, seq + 1],
    ['SET', keys.article(id), writeArticle(after)],
    ...(await postingWrites(store, before, after)),
    ...(await peopleWrites(store, voicesOf(after.reading), reading)),
  ];
  return (await writeIf(client, keys.seq, seq, writes)) ? changed : null;
}

function differences({ reading: one }: KeptArticle, { reading: other }: KeptArticle): number {
  const most = Math.max(one.quotes.length, other.quotes.length);
  return Array.from({ length: most }).filter((_, i) => {
    const [a, b] = [one.quotes[i], other.quotes[i]];
    return a?.name !== b?.name || a?.text !== b?.text;
  }).length;
}

/** Lists that an article leaves or enters; its places in them stay in order. */
async function postingWrites(store: Store, before: KeptArticle, after: KeptArticle) {
  const { client, keys } = store;
  const { id } = before.card;
  const [then, now] = [before, after].map(({ reading }) => postingsOf(keys, id, reading));
  const touched = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
    (key) => String(then?.get(key) ?? '') !== String(now?.get(key) ?? ''),
  );
  const lists = await Promise.all(
    touched.map(async (key): Promise<Write> => {
      const gone = new Set(then?.get(key));
      const kept = unpacked(await reach(client.getBuffer(key))).filter((each) => !gone.has(each));
      return listWrite(key, packed(inOrder([...kept, ...(now?.get(key) ?? [])])));
    }),
  );
  return [...lists, ...(await bodyWritesOf(store, before, after))];
}

/** Words of a quote that has no name any more stand in the list of the article's other words. */
async function bodyWritesOf({ client, keys }: Store, before: KeptArticle, after: KeptArticle) {
  const there = new Set(bodyKeys(keys, before.card, before.reading));
  const entered = bodyKeys(keys, after.card, after.reading).filter((key) => !there.has(key));
  return Promise.all(
    entered.map(async (key): Promise<Write> => {
      const kept = unpackedNumbers(await reach(client.getBuffer(key)));
      return listWrite(key, packedNumbers(inOrder([...kept, after.card.id])));
    }),
  );
}

const inOrder = (ids: readonly number[]) => [...new Set(ids)].toSorted((a, b) => a - b);

const listWrite = (key: string, list: Buffer): Write =>
  list.length === 0 ? ['DEL', key] : ['SET', key, list];
