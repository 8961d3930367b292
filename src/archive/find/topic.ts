import { tokensOf } from '../fold.ts';
import type { Keys } from '../keys.ts';
import { holds, idsIn, numberOf } from '../postings.ts';
import { reach } from '../reach.ts';
import type { Quote } from '../../reading/index.ts';
import type { Store } from '../store.ts';

/** Whether a quote, by its place in postings, or the title of its article holds a word of each family. */
export async function topicIndex(
  { client, keys }: Store,
  topic: readonly string[],
): Promise<(id: number) => boolean> {
  const lists = topicLists(keys, familiesOf(topic));
  if (lists.length === 0) return () => true;
  return indexIn((await reach(client.mgetBuffer(lists))).map(idsIn));
}

/** For each family the list of its quotes and that of its titles. */
export const topicLists = (keys: Keys, families: readonly string[]): string[] =>
  families.flatMap((token) => [keys.word(token), keys.titleWord(token)]);

/** The same with the lists at hand. */
export function indexIn(lists: readonly Uint32Array[]): (id: number) => boolean {
  const none = new Uint32Array();
  const pairs = Array.from({ length: lists.length / 2 }, (_, i) => ({
    quotes: lists[2 * i] ?? none,
    titles: lists[2 * i + 1] ?? none,
  }));
  return (id) =>
    pairs.every(({ quotes, titles }) => holds(quotes, id) || holds(titles, numberOf(id)));
}

/** The same of a quote at hand. */
export function isAbout(quote: Quote, title: string, topic: readonly string[]): boolean {
  const there = new Set([...tokensOf(quote.text), ...tokensOf(title)]);
  return familiesOf(topic).every((token) => there.has(token));
}

/** The families of the words of a topic, each once. */
export const familiesOf = (topic: readonly string[]) => tokensOf(topic.join(' '));
