import { tokensOf } from '../fold.ts';
import type { Keys } from '../keys.ts';
import { holds, numberOf, unpacked } from '../postings.ts';
import { reach } from '../reach.ts';
import type { Quote } from '../../reading/index.ts';
import type { Store } from '../store.ts';

/** Whether a quote, by its place in postings, or the title of its article holds a word of each family. */
export async function topicIndex(
  { client, keys }: Store,
  topic: readonly string[],
): Promise<(id: number) => boolean> {
  const tokens = familiesOf(topic);
  if (tokens.length === 0) return () => true;
  return indexIn(tokens, await reach(client.mgetBuffer(listsFor(keys, tokens))));
}

/** The places of a list that are about something, in one trip; in ascending order. */
export async function idsAbout(
  { client, keys }: Store,
  key: string,
  topic: readonly string[],
): Promise<number[]> {
  const tokens = familiesOf(topic);
  const [said = null, ...lists] = await reach(client.mgetBuffer([key, ...listsFor(keys, tokens)]));
  return unpacked(said).filter(indexIn(tokens, lists));
}

const listsFor = (keys: Keys, tokens: readonly string[]) => [
  ...tokens.map(keys.word),
  ...tokens.map(keys.titleWord),
];

function indexIn(tokens: readonly string[], lists: readonly (Buffer | null)[]) {
  const pairs = tokens.map((_, i) => ({
    quotes: lists[i] ?? null,
    titles: lists[tokens.length + i] ?? null,
  }));
  return (id: number): boolean =>
    pairs.every(({ quotes, titles }) => holds(quotes, id) || holds(titles, numberOf(id)));
}

/** The same of a quote at hand. */
export function isAbout(quote: Quote, title: string, topic: readonly string[]): boolean {
  const there = new Set([...tokensOf(quote.text), ...tokensOf(title)]);
  return familiesOf(topic).every((token) => there.has(token));
}

/** The families of the words of a topic, each once. */
export const familiesOf = (topic: readonly string[]) => tokensOf(topic.join(' '));
