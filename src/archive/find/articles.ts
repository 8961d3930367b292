import type { ArticleCard, KeptArticle } from '../archive.ts';
import { ArchiveDamaged } from '../errors.ts';
import { reach } from '../reach.ts';
import { readCard } from '../records/card.ts';
import type { Store } from '../store.ts';

/** A current article or a revision that was replaced; `null` when there is none. */
export async function findArticle(
  { client, keys, readRecord }: Store,
  id: number,
): Promise<KeptArticle | null> {
  const [current, replaced] = await reach(client.mgetBuffer(keys.article(id), keys.revision(id)));
  const record = current ?? replaced ?? null;
  if (record === null) return null;
  const kept = readRecord(keys.article(id), id, record);
  if (kept === null) throw new ArchiveDamaged(`the record of article ${id} is damaged`);
  return kept;
}

/** Most cards end before this many bytes. */
const CARD_BYTES = 800;

/** Cards of the current articles, newest first; damaged ones are passed over. */
export async function listCards(
  { client, keys }: Store,
  limit: number,
  skip: number,
): Promise<ArticleCard[]> {
  if (limit <= 0) return [];
  const ids = await reach(client.zrevrange(keys.articles, skip, skip + limit - 1));
  const cards = await Promise.all(
    ids.map(async (id) => {
      const key = keys.article(Number(id));
      const card = readCard(Number(id), await reach(client.getrangeBuffer(key, 0, CARD_BYTES)));
      if (card !== 'more') return card;
      const whole = readCard(Number(id), (await reach(client.getBuffer(key))) ?? Buffer.alloc(0));
      return whole === 'more' ? null : whole;
    }),
  );
  return cards.filter((card) => card !== null);
}

/** The article that a channel talks of, in its newest revision; else the newest of all. */
export async function findCurrent(store: Store, channel: string | null): Promise<number | null> {
  const { client, keys } = store;
  const named = channel === null ? null : await reach(client.get(keys.current(channel)));
  const id = named === null ? null : await newestRevision(store, Number(named));
  if (id !== null) return id;
  const [newest] = await reach(client.zrevrange(keys.articles, 0, 0));
  return newest === undefined ? null : Number(newest);
}

/** More revisions than an article has. */
const MOST_REVISIONS = 1000;

/** What an article is now: its newest revision; `null` when there is none. */
export async function newestRevision(
  { client, keys }: Store,
  from: number,
): Promise<number | null> {
  let id = from;
  for (let i = 0; i < MOST_REVISIONS; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each revision names the next
    const next = await reach(client.hget(keys.next, String(id)));
    if (next === null) break;
    id = Number(next);
  }
  return (await reach(client.exists(keys.article(id)))) === 1 ? id : null;
}
