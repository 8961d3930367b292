import type { ArticleCard, Kept, KeptArticle, NewArticle } from '../archive.ts';
import { ArchiveAway } from '../errors.ts';
import { correctedBefore } from '../corrections/corrected-before.ts';
import { allTeamsKey } from '../keys.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import { writeIf, type Write } from '../write.ts';
import { pack } from '../pack.ts';
import { addressesOf, articleWrites } from './article-writes.ts';
import { peopleWrites } from './people-writes.ts';
import { replacedWrites } from './replaced-writes.ts';
import type { Standing } from './standing.ts';
import { nearWrites } from '../story/near.ts';
import { placeOf, type Place } from '../story/place.ts';
import { withoutAddress, writesOfAddress } from '../story/addresses.ts';
import { newCard } from './new-card.ts';

const TRIES = 40;

/** Keeps an article: all of it at once, or nothing. Two writers of one workspace at the same moment: the second looks again. */
export async function keep(store: Store, team: string, article: NewArticle): Promise<Kept> {
  for (let i = 0; i < TRIES; i += 1) {
    // A try follows a try that came too late.
    /* oxlint-disable no-await-in-loop */
    const kept = await tryToKeep(store, article);
    if (kept?.card.id === 1) await reach(store.client.sadd(allTeamsKey, team));
    if (kept !== null) return kept;
    await pause(Math.random() * 10 * (i + 1));
    /* oxlint-enable no-await-in-loop */
  }
  throw new ArchiveAway('too many write to one workspace at once');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** `null` when another writer was quicker. */
async function tryToKeep(store: Store, article: NewArticle): Promise<Kept | null> {
  const { client, keys } = store;
  const seq = Number((await reach(client.get(keys.seq))) ?? 0);
  const { standing, held, also, left } = await placeOf(store, article);
  if (held !== null) return keptElsewhere(store, held, article, seq);
  const same = standing && sameCard(standing, article);
  if (same !== null) return keptAgain(store, { ...standing, card: same }, article, seq);
  const { put, writes: fixes } = await correctedBefore(store, article, standing);
  const packed = pack(put, article);
  const card = newCard(seq + 1, { ...article, packed }, { standing, also });
  const writes: Write[] = [
    ['SET', keys.seq, seq + packed.taken],
    ...articleWrites(keys, card, packed, article.channel),
    ...nearWrites(keys, card, packed.near, article.now),
    ...fixes,
    ...(await peopleWrites(store, packed.voices, standing?.kept?.reading ?? null)),
    ...writesForOthers(store, card.id, article, { standing, left }),
  ];
  const isWritten = await writeIf(client, keys.seq, seq, writes);
  return isWritten ? { card, outcome: standing === null ? 'new' : 'revised' } : null;
}

/** What happens to the revision that it replaces, and to the story that its address belonged to. */
function writesForOthers(
  { keys }: Store,
  id: number,
  { reading, url }: NewArticle,
  { standing, left }: Pick<Place, 'standing' | 'left'>,
): Write[] {
  return [
    ...(left === null ? [] : withoutAddress(keys, left, url)),
    ...(standing === null ? [] : replacedWrites(keys, standing, id, reading.text)),
  ];
}

async function keptBefore(
  { client, keys }: Store,
  card: ArticleCard,
  channel: string | null,
): Promise<Kept> {
  if (channel !== null) await reach(client.set(keys.current(channel), card.id));
  return { card, outcome: 'same' };
}

/** The very same is there; it may have come with an address more. `null` when another writer was quicker. */
function keptAgain(
  store: Store,
  { kept, card }: { readonly kept?: Standing['kept']; readonly card: ArticleCard },
  article: NewArticle,
  seq: number,
): Promise<Kept | null> {
  const known = addressesOf(card);
  const url = article.also?.find((each) => !known.includes(each));
  return kept && url !== undefined
    ? keptElsewhere(store, kept, { ...article, url }, seq)
    : keptBefore(store, card, article.channel);
}

/** The story is there with all that this one has: it gets one more address. `null` when another writer was quicker. */
async function keptElsewhere(
  store: Store,
  held: KeptArticle,
  { url, channel }: NewArticle,
  seq: number,
): Promise<Kept | null> {
  const { client, keys } = store;
  const added = writesOfAddress(keys, held, url);
  if (added === null) return keptBefore(store, held.card, channel);
  const { card, writes } = added;
  const all: Write[] = [
    ['SET', keys.seq, seq + 1],
    ...writes,
    ...(channel === null ? [] : [['SET', keys.current(channel), card.id] as const]),
  ];
  return (await writeIf(client, keys.seq, seq, all)) ? { card, outcome: 'same' } : null;
}

/** The card of what stands there if it is the very same; a text that was pasted and now comes with its address gets that address. */
function sameCard({ kept }: Standing, { reading, url }: NewArticle): ArticleCard | null {
  if (kept === null || kept.reading.text !== reading.text) return null;
  return url === null || kept.card.url === url ? kept.card : null;
}
