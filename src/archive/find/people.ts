import type { PersonLine } from '../archive.ts';
import { folded } from '../../reading/index.ts';
import { LONGEST_NOTED } from '../keep/beginnings.ts';
import { reach } from '../reach.ts';
import { lineOf, readPerson } from '../records/person.ts';
import { slips, slipsAllowed } from '../../reading/index.ts';
import { listOf, pairsOf } from '../script.ts';
import type { Store } from '../store.ts';
import { peopleCalled } from './called-script.ts';

/** Enough of those whom one letter finds. */
const MOST_FOUND = 2000;
/** So few people are read at once. */
const FEW = 50;
/** More than are ever asked for. */
const MOST_READ = 200;
/** Read besides those that are wanted: some are called so no more. */
const SPARE = 5;
const NOTED_SECONDS = 86_400;
/** Longer forms are kept cut. */
const LONGEST_FORM = 60;

/** One person; `null` when there is none. */
export async function findPerson(store: Store, id: string): Promise<PersonLine | null> {
  const [line] = await linesOf(store, [id]);
  return line ?? null;
}

/** People whose name, alias or role begins so, or does from a later word on; most quoted first. An empty text gives everybody. */
export async function findPeople(
  store: Store,
  text: string,
  limit: number,
): Promise<readonly PersonLine[]> {
  if (limit <= 0) return [];
  const wanted = folded(text);
  if (wanted !== '') return called(store, wanted, limit);
  if (text.trim() !== '') return [];
  const ids = await reach(store.client.zrevrange(store.keys.ranks, 0, limit - 1));
  return mostQuotedFirst(await linesOf(store, ids));
}

/** People of whose name the whole or a word is spelt nearly so, but not so; the nearest first. */
export async function findSimilar(
  store: Store,
  text: string,
  limit: number,
): Promise<readonly PersonLine[]> {
  const wanted = folded(text);
  const near = await nearWords(store, wanted);
  const found = new Map<string, PersonLine>();
  for (const { word } of near) {
    if (found.size >= limit) break;
    // The nearest word first: those of a farther one are mostly not needed.
    // oxlint-disable-next-line no-await-in-loop
    for (const line of await called(store, word, MOST_FOUND))
      if (hasInName(line, word)) found.set(line.id, line);
  }
  return [...found.values()].filter(({ name }) => folded(name) !== wanted).slice(0, limit);
}

async function called(store: Store, wanted: string, limit: number): Promise<PersonLine[]> {
  const most = Math.max(MOST_READ, limit * 2);
  const first = await readCalled(store, wanted, most, limit + SPARE);
  const enough = first.isAll || first.lines.length >= limit;
  const { lines } = enough ? first : await readCalled(store, wanted, most, most);
  return mostQuotedFirst(lines).slice(0, limit);
}

/** The most quoted of those who are called so; `isAll` where nobody else is. */
async function readCalled(
  { client, keys, readLine }: Store,
  wanted: string,
  most: number,
  read: number,
): Promise<{ readonly lines: readonly PersonLine[]; readonly isAll: boolean }> {
  const from = `[${wanted.slice(0, LONGEST_FORM)}`;
  // No name goes on with the last letter that there can be. Texts go out in one piece, bytes do not.
  const to = `${from}\u{10FFFF}`;
  const notedAs = wanted.length <= LONGEST_NOTED && most === MOST_READ ? wanted : '';
  const found = await peopleCalled(
    client,
    [keys.names, keys.ranks, keys.begun],
    [from, to, MOST_FOUND, FEW, most, read, keys.person(''), notedAs, NOTED_SECONDS],
  );
  const [more, people] = listOf(found);
  const lines = pairsOf(people)
    .flatMap(([id, text]) => readLine(String(id), String(text)) ?? [])
    .filter(({ forms }) => forms.some((form) => form.includes(` ${wanted}`)));
  return { lines: lines.map(({ line }) => line), isAll: more === 0 };
}

async function linesOf({ client, keys }: Store, ids: readonly string[]): Promise<PersonLine[]> {
  if (ids.length === 0) return [];
  const records = await reach(client.mget(ids.map(keys.person)));
  return ids.flatMap((id, i) => {
    const record = readPerson(records[i] ?? null);
    return record === null ? [] : [lineOf(id, record)];
  });
}

const mostQuotedFirst = (lines: readonly PersonLine[]) =>
  lines.toSorted((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1));

const hasInName = ({ name }: PersonLine, word: string) => {
  const whole = folded(name);
  return ` ${whole}`.endsWith(` ${word}`) || whole.split(' ').includes(word);
};

async function nearWords({ client, keys }: Store, wanted: string) {
  if (wanted === '' || wanted.length > LONGEST_FORM) return [];
  const most = slipsAllowed(wanted);
  const lengths = Array.from({ length: 2 * most + 1 }, (_, i) => wanted.length - most + i);
  const words = await reach(client.sunion(lengths.filter((each) => each > 0).map(keys.spelt)));
  return words
    .filter((word) => word !== wanted)
    .map((word) => ({ word, far: slips(wanted, word, Math.min(most, slipsAllowed(word))) }))
    .filter(({ word, far }) => far <= Math.min(most, slipsAllowed(word)))
    .toSorted((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1));
}
