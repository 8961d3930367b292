import type { KeptArticle } from '../archive.ts';
import { daysFrom, rangeOfDays } from '../days.ts';
import { tokensOf } from '../fold.ts';
import { numberOf, unpacked, unpackedNumbers } from '../postings.ts';
import { reach } from '../reach.ts';
import { folded } from '../../reading/index.ts';
import type { Store } from '../store.ts';

/** So many of the rarest words are asked for: more tell nothing new. */
const MOST_WORDS = 12;
/** A word in more places than this, in bytes, is passed over while rarer ones are there. */
const LONG_LIST = 400_000;
const FEWEST_WORDS = 4;
/** Numbers that may be of revisions that were replaced, for each article that is wanted. */
const SPARE = 4;

/** Current articles that hold most of the telling words of a text, the likeliest first; only the postings of its rarest words are read. */
export async function findHolding(
  store: Store,
  text: string,
  limit: number,
): Promise<readonly KeptArticle[]> {
  if (limit <= 0) return [];
  const numbers = await likeliest(store, text, limit * SPARE);
  const ids = (await currentArticles(store, numbers)).slice(0, limit);
  return articlesOf(store, ids);
}

async function likeliest(store: Store, text: string, most: number): Promise<number[]> {
  const { client, keys } = store;
  const tokens = tokensOf(text);
  if (tokens.length === 0) {
    const list = await reach(client.getBuffer(keys.common(folded(text))));
    return unpackedNumbers(list).toReversed().slice(0, most);
  }
  const weights = new Map<number, number>();
  for (const numbers of await listsOf(store, await rarest(store, tokens))) {
    const weight = 1 / Math.log2(2 + numbers.size);
    for (const number of numbers) weights.set(number, (weights.get(number) ?? 0) + weight);
  }
  return [...weights]
    .toSorted(([a, one], [b, other]) => other - one || b - a)
    .slice(0, most)
    .map(([number]) => number);
}

const lists = ({ keys }: Store, token: string) => [
  keys.word(token),
  keys.titleWord(token),
  keys.body(token),
];

/** The words in fewest places; those that are in very many only where there are hardly others. */
async function rarest(store: Store, tokens: readonly string[]): Promise<string[]> {
  const asked = tokens.slice(0, 200).map(async (token) => {
    const lengths = await Promise.all(
      lists(store, token).map((key) => reach(store.client.strlen(key))),
    );
    return { token, length: lengths.reduce((sum, length) => sum + length, 0) };
  });
  return (await Promise.all(asked))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length)
    .filter(({ length }, i) => i < MOST_WORDS && (i < FEWEST_WORDS || length <= LONG_LIST))
    .map(({ token }) => token);
}

/** The numbers of the articles that hold each word. */
async function listsOf(store: Store, tokens: readonly string[]): Promise<Set<number>[]> {
  if (tokens.length === 0) return [];
  const keys = tokens.flatMap((token) => lists(store, token));
  const found = await reach(store.client.mgetBuffer(keys));
  return tokens.map((_, i) => {
    const [said, titles, body] = found.slice(3 * i, 3 * i + 3);
    const numbers = [...unpacked(said ?? null).map(numberOf), ...unpacked(titles ?? null)];
    return new Set([...numbers, ...unpackedNumbers(body ?? null)]);
  });
}

/** The articles that these numbers belong to, without those that were replaced. */
async function currentArticles({ client, keys }: Store, numbers: readonly number[]) {
  const articles = await Promise.all(
    numbers.map(async (number) => {
      const { first, start, end } = rangeOfDays(number, number);
      const days = daysFrom(first, await reach(client.getrangeBuffer(keys.days, start, end)));
      return days.isWithin(number, null, null) ? [days.articleOf(number)] : [];
    }),
  );
  return [...new Set(articles.flat())];
}

/** Damaged ones are passed over. */
async function articlesOf({ client, keys, readRecord }: Store, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const records = await reach(client.mgetBuffer(ids.map(keys.article)));
  return ids.flatMap((id, i) => {
    const record = records[i] ?? null;
    return (record === null ? null : readRecord(keys.article(id), id, record)) ?? [];
  });
}
