import { daysFrom, rangeOfDays } from '../days.ts';
import { findArticle, newestRevision } from '../find/articles.ts';
import { personIdOf } from '../fold.ts';
import { correctedTeamsKey } from '../keys.ts';
import { numberOf, unpacked } from '../postings.ts';
import { reach } from '../reach.ts';
import { lineName, marksOf } from '../sites.ts';
import type { Store } from '../store.ts';
import { correctionsOf, keysFor } from './corrected-before.ts';
import type { Correction, Fix } from './correction.ts';
import { readCorrection, writeCorrection } from './record.ts';
import { rewriteArticle } from './rewrite.ts';

/** What people have put right in one workspace. */
export function correctionsBook(store: Store, team: string) {
  const { client, keys } = store;
  return {
    correct: async (correction: Correction): Promise<number> => {
      const { id, fix } = correction;
      const places = await placesOf(store, fix);
      if (places.length === 0) return 0;
      await reach(client.sadd(correctedTeamsKey, team));
      await reach(client.hset(keys.fixes, id, writeCorrection(correction)));
      await Promise.all(places.map((key) => reach(client.sadd(key, id))));
      await mark(store, fix, 'sadd');
      return rewrite(store, await articlesOf(store, fix));
    },
    undo: async (id: string, by: string, at: number): Promise<Correction | null> => {
      const correction = readCorrection(await reach(client.hget(keys.fixes, id)));
      if (correction === null || correction.undone !== null) return null;
      const undone: Correction = { ...correction, undone: { by, at } };
      await reach(client.hset(keys.fixes, id, writeCorrection(undone)));
      await mark(store, correction.fix, 'srem');
      await rewrite(store, await articlesOf(store, correction.fix));
      return undone;
    },
    forgetCorrectionsBy: async (user: string): Promise<number> => {
      const records = await reach(client.hvals(keys.fixes));
      const theirs = records
        .flatMap((record) => readCorrection(record) ?? [])
        .filter(({ by, undone }) => by === user || undone?.by === user);
      for (const { id, fix } of theirs) {
        // One after the other: each is a write of the same workspace.
        /* oxlint-disable no-await-in-loop */
        const articles = await articlesOf(store, fix);
        const places = await placesOf(store, fix);
        await reach(client.hdel(keys.fixes, id));
        await mark(store, fix, 'srem');
        await Promise.all(places.map((key) => reach(client.srem(key, id))));
        await rewrite(store, articles);
        /* oxlint-enable no-await-in-loop */
      }
      return theirs.length;
    },
    corrections: async (): Promise<readonly Correction[]> => {
      const records = await reach(client.hvals(keys.fixes));
      const all = records.flatMap((record) => readCorrection(record) ?? []);
      return all.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
    },
  };
}

/** What is the site's own in one article is so in the others of that site. */
async function mark(store: Store, fix: Fix, how: 'sadd' | 'srem'): Promise<void> {
  if (fix.as !== 'not-article') return;
  const kept = await findArticle(store, fix.article);
  const key = marksOf(store.keys, kept?.card.url ?? null);
  if (key !== null) await reach(store.client[how](key, ...fix.words.map(lineName)));
}

/** Where a correction is looked up from; nowhere when its article is not there. */
async function placesOf(store: Store, fix: Fix): Promise<string[]> {
  if (fix.article === null) return [store.keys.fixesOfPeople];
  const kept = await findArticle(store, fix.article);
  return kept === null ? [] : keysFor(store.keys, kept.card.url, kept.reading.text);
}

/** The current articles that a correction is about. */
async function articlesOf(store: Store, fix: Fix): Promise<number[]> {
  if (fix.as !== 'person' || fix.article !== null) {
    const id = await newestRevision(store, fix.article ?? 0);
    return id === null ? [] : [id];
  }
  const people = await calledSince(store, [fix.from, personIdOf(fix.name)]);
  return [...new Set((await Promise.all(people.map((id) => articlesBy(store, id)))).flat())];
}

/** These people under all names that they were given since. */
async function calledSince(store: Store, people: readonly string[]): Promise<string[]> {
  const ids = new Set(people);
  for (const { fix } of (await correctionsOf(store, [])).toSorted((a, b) => a.at - b.at))
    if (fix.as === 'person' && ids.has(fix.from)) ids.add(personIdOf(fix.name));
  return [...ids];
}

async function articlesBy({ client, keys }: Store, person: string): Promise<number[]> {
  const numbers = unpacked(await reach(client.getBuffer(keys.said(person)))).map(numberOf);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = rangeOfDays(first, last);
  const kept = await reach(client.getrangeBuffer(keys.days, range.start, range.end));
  const days = daysFrom(range.first, kept);
  const current = numbers.filter((number) => days.isWithin(number, null, null));
  return [...new Set(current.map((number) => days.articleOf(number)))];
}

async function rewrite(store: Store, articles: readonly number[]): Promise<number> {
  let changed = 0;
  // One after the other: each is a write of the same workspace.
  // oxlint-disable-next-line no-await-in-loop
  for (const id of articles) changed += await rewriteArticle(store, id);
  return changed;
}
