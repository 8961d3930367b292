import type { KeptArticle } from '../archive.ts';
import { keysFor } from '../corrections/corrected-before.ts';
import { placeOfDay, writtenGone } from '../days.ts';
import { ArchiveAway } from '../errors.ts';
import { addressesOf } from '../keep/article-writes.ts';
import { numbersTaken } from '../keep/lists.ts';
import { peopleWrites } from '../keep/people-writes.ts';
import { reach } from '../reach.ts';
import { readArticle } from '../records/article.ts';
import type { Store } from '../store.ts';
import { writeIf, type Write } from '../write.ts';

const TRIES = 40;
const MOST_REVISIONS = 1000;

/** Takes a current article out for good: its record and older revisions, what people put right in it, its people where it was their only one. Its places in the lists of words are passed over and cleared by the next tidying. `false` when there is none. */
export async function takeOut(store: Store, id: number): Promise<boolean> {
  for (let i = 0; i < TRIES; i += 1) {
    // A try follows a try that came too late.
    // oxlint-disable-next-line no-await-in-loop
    const done = await tryToTakeOut(store, id);
    if (done !== null) return done;
  }
  throw new ArchiveAway('too many write to one workspace at once');
}

/** `null` when another writer was quicker. */
async function tryToTakeOut(store: Store, id: number): Promise<boolean | null> {
  const { client, keys } = store;
  const seq = Number((await reach(client.get(keys.seq))) ?? 0);
  const record = await reach(client.getBuffer(keys.article(id)));
  if (record === null) return false;
  const kept = readArticle(id, record);
  const numbers = kept === null ? 1 : numbersTaken(kept.reading);
  const writes: Write[] = [
    ['SET', keys.seq, seq + 1],
    ['DEL', keys.article(id)],
    ['ZREM', keys.articles, id],
    ['SETRANGE', keys.days, placeOfDay(id), writtenGone(numbers)],
    ['INCR', keys.stale],
    ...(kept === null ? [] : await writesOf(store, kept)),
  ];
  return (await writeIf(client, keys.seq, seq, writes)) ? true : null;
}

async function writesOf(store: Store, kept: KeptArticle): Promise<Write[]> {
  const { keys } = store;
  const { card, reading } = kept;
  return [
    ['DEL', keys.text(reading.text)],
    ...addressesOf(card).map((each): Write => ['DEL', keys.url(each)]),
    ...(await peopleWrites(store, [], reading)),
    ...(await revisionWrites(store, card.revises)),
    ...(await fixWrites(store, kept)),
  ];
}

async function revisionWrites({ client, keys }: Store, newest: number | null): Promise<Write[]> {
  const writes: Write[] = [];
  let id = newest;
  for (let i = 0; id !== null && i < MOST_REVISIONS; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each revision names the one before
    const record = await reach(client.getBuffer(keys.revision(id)));
    writes.push(['DEL', keys.revision(id)], ['HDEL', keys.next, id]);
    id = record === null ? null : (readArticle(id, record)?.card.revises ?? null);
  }
  return writes;
}

async function fixWrites(
  { client, keys }: Store,
  { card, reading }: KeptArticle,
): Promise<Write[]> {
  const places = keysFor(keys, card.url, reading.text);
  const ids = await reach(client.sunion(...places));
  return [
    ...(ids.length === 0 ? [] : [['HDEL', keys.fixes, ...ids] as const]),
    ...places.map((key): Write => ['DEL', key]),
  ];
}
