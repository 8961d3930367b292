import type { ImportedArticle } from '../archive.ts';
import { importBook, settlingWrites } from '../imports.ts';
import { allTeamsKey } from '../keys.ts';
import { reach } from '../reach.ts';
import { readBody } from '../records/article.ts';
import type { Store } from '../store.ts';
import { nearWrites } from '../story/near.ts';
import { writeIf, type Write } from '../write.ts';
import { articleWrites } from './article-writes.ts';
import { keep } from './keep.ts';
import { merged } from './merged.ts';
import { newCard } from './new-card.ts';
import { peopleWrites } from './people-writes.ts';
import { sortedOut } from './plain.ts';

const TRIES = 5;

/** Keeps articles of an import and notes that they are settled: those that are new in every way in one write, all others one by one. */
export async function keepAll(
  store: Store,
  team: string,
  batch: string,
  articles: readonly ImportedArticle[],
): Promise<void> {
  const left = await keptTogether(store, team, batch, articles);
  const book = importBook(store);
  for (const article of left) {
    /* oxlint-disable no-await-in-loop -- they may be copies of each other */
    await keep(store, team, { ...article, reading: readBody(article.packed.body, article.packed) });
    await book.done(batch, article.name);
    /* oxlint-enable no-await-in-loop */
  }
}

/** Gives those that are still to be kept. */
async function keptTogether(
  store: Store,
  team: string,
  batch: string,
  articles: readonly ImportedArticle[],
): Promise<readonly ImportedArticle[]> {
  const { client, keys } = store;
  for (let i = 0; i < TRIES; i += 1) {
    /* oxlint-disable no-await-in-loop -- a try follows a try that came too late */
    const seq = Number((await reach(client.get(keys.seq))) ?? 0);
    const { plain, others } = await sortedOut(store, articles);
    if (plain.length === 0) return others;
    const writes = [
      ...(await writesOf(store, seq, plain)),
      ...settlingWrites(
        keys,
        batch,
        plain.map(({ name }) => name),
      ),
    ];
    if (!(await writeIf(client, keys.seq, seq, merged(writes)))) continue;
    if (seq === 0) await reach(client.sadd(allTeamsKey, team));
    return others;
    /* oxlint-enable no-await-in-loop */
  }
  return articles;
}

async function writesOf(
  store: Store,
  seq: number,
  articles: readonly ImportedArticle[],
): Promise<Write[]> {
  const { keys } = store;
  let last = seq;
  const writes = articles.flatMap((article): Write[] => {
    const { packed, channel, now } = article;
    const card = newCard(last + 1, article, { standing: null, also: [] });
    last += packed.taken;
    return [
      ...articleWrites(keys, card, packed, channel),
      ...nearWrites(keys, card, packed.near, now),
    ];
  });
  const people = await peopleWrites(
    store,
    articles.flatMap(({ packed }) => packed.voices),
    null,
  );
  return [['SET', keys.seq, last], ...writes, ...people];
}
