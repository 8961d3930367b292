import type { ArticleCard, Kept, NewArticle } from '../archive.ts';
import { ArchiveAway } from '../errors.ts';
import { correctedBefore } from '../corrections/corrected-before.ts';
import { isHole } from '../corrections/apply.ts';
import { allTeamsKey } from '../keys.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import { writeIf, type Write } from '../write.ts';
import { articleWrites, numbersTaken } from './article-writes.ts';
import { peopleWrites } from './people-writes.ts';
import { replacedWrites } from './replaced-writes.ts';
import { findStanding, type Standing } from './standing.ts';

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
  const standing = await findStanding(store, article);
  const same = standing && sameCard(standing, article);
  if (same !== null) return keptBefore(store, same, article.channel);
  const { put, writes: fixes } = await correctedBefore(store, article, standing);
  const { reading } = put;
  const card = newCard(seq + 1, { ...article, reading }, standing);
  const writes: Write[] = [
    ['SET', keys.seq, seq + numbersTaken(reading)],
    ...articleWrites(keys, { card, ...put }, article.channel),
    ...fixes,
    ...(await peopleWrites(store, reading, standing?.kept?.reading ?? null)),
    ...(standing === null ? [] : replacedWrites(keys, standing, card.id, article.reading.text)),
  ];
  const isWritten = await writeIf(client, keys.seq, seq, writes);
  return isWritten ? { card, outcome: standing === null ? 'new' : 'revised' } : null;
}

async function keptBefore(
  { client, keys }: Store,
  card: ArticleCard,
  channel: string | null,
): Promise<Kept> {
  if (channel !== null) await reach(client.set(keys.current(channel), card.id));
  return { card, outcome: 'same' };
}

/** The card of what stands there if it is the very same; a text that was pasted and now comes with its address gets that address. */
function sameCard({ kept }: Standing, { reading, url }: NewArticle): ArticleCard | null {
  if (kept === null || kept.reading.text !== reading.text) return null;
  return url === null || kept.card.url === url ? kept.card : null;
}

function newCard(id: number, article: NewArticle, standing: Standing | null): ArticleCard {
  const { reading, url, title, addedBy, now } = article;
  return {
    id,
    title,
    url,
    author: reading.author,
    date: reading.date,
    addedAt: new Date(now).toISOString(),
    addedBy,
    quotes: reading.quotes.filter((quote) => !isHole(quote)).length,
    numbers: reading.numbers.length,
    revises: standing?.id ?? null,
  };
}
