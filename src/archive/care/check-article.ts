import type { Disagreement, KeptArticle } from '../archive.ts';
import { placeOfDay, writtenDay } from '../days.ts';
import { addressesOf } from '../keep/article-writes.ts';
import { numbersTaken } from '../keep/lists.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';

interface Found {
  readonly isThere: boolean;
  /** `null` when there is no record, or it can't be read. */
  readonly kept: KeptArticle | null;
}

/** What is wrong with one article of the list: its record, and what leads to it by its address, its text and its day. */
export async function checkArticle(
  store: Store,
  id: number,
  { isThere, kept }: Found,
  mend: boolean,
): Promise<Disagreement[]> {
  const { client, keys } = store;
  if (!isThere) {
    if (mend) await reach(client.zrem(keys.articles, String(id)));
    return [{ what: 'a listed article is not there', article: id, mended: mend }];
  }
  if (kept === null) return [{ what: 'a record can’t be read', article: id, mended: false }];
  const wrong = [...(await pointers(store, kept, mend)), ...(await dayOf(store, kept, mend))];
  return wrong.map((what) => ({ what, article: id, mended: mend }));
}

/** Where a newer article has the same text or address, that is the one that is led to. */
async function pointers({ client, keys }: Store, kept: KeptArticle, mend: boolean) {
  const { id } = kept.card;
  const wanted = [
    ['its text does not lead to it', keys.text(kept.reading.text)] as const,
    ...addressesOf(kept.card).map(
      (url) => ['its address does not lead to it', keys.url(url)] as const,
    ),
  ];
  const wrong: string[] = [];
  for (const [what, key] of wanted) {
    /* oxlint-disable no-await-in-loop -- few */
    const leads = Number((await reach(client.get(key))) ?? 0);
    if (leads >= id) continue;
    wrong.push(what);
    if (mend) await reach(client.set(key, id));
    /* oxlint-enable no-await-in-loop */
  }
  return wrong;
}

async function dayOf({ client, keys }: Store, { card, reading }: KeptArticle, mend: boolean) {
  const right = writtenDay(card.date, card.addedAt, numbersTaken(reading));
  const place = placeOfDay(card.id);
  const kept = await reach(client.getrangeBuffer(keys.days, place, place + right.length - 1));
  if (kept.equals(right)) return [];
  if (mend) await reach(client.setrange(keys.days, place, right));
  return ['its day is not what it should be'];
}
