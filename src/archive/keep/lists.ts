import type { ArticleCard, KeptArticle } from '../archive.ts';
import { tokensOf, tokensOfQuote } from '../fold.ts';
import type { Keys } from '../keys.ts';
import { quoteId, QUOTES_A_NUMBER } from '../postings.ts';
import { folded, type Quote, type Reading } from '../../reading/index.ts';
import { voicesOf } from './voices.ts';

// The lists in which an article stands, by their keys.

/** How many numbers an article takes: one for each 256 quotes. */
export function numbersTaken({ quotes }: Pick<Reading, 'quotes'>): number {
  return Math.max(1, Math.ceil(quotes.length / QUOTES_A_NUMBER));
}

/** The numbers of an article in the lists of the words of its title. */
export function titleNumbers(
  keys: Keys,
  { id, title }: Pick<KeptArticle['card'], 'id' | 'title'>,
  reading: Reading,
): (readonly [key: string, numbers: readonly number[]])[] {
  const numbers = Array.from({ length: numbersTaken(reading) }, (_, i) => id + i);
  return tokensOf(title).map((token) => [keys.titleWord(token), numbers]);
}

/** The places of an article's quotes in the postings of who said them and of their words. */
export function postingsOf(keys: Keys, id: number, reading: Reading): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push(quoteId(id, index));
  };
  const isDirect = (index: number) => reading.quotes[index]?.kind === 'direct';
  for (const voice of voicesOf(reading)) {
    for (const index of voice.said) put(keys.said(voice.id), index);
    for (const index of voice.said.filter(isDirect)) put(keys.saidDirectly(voice.id), index);
  }
  reading.quotes.forEach((quote, index) => {
    for (const token of indexed(quote)) put(keys.word(token), index);
  });
  return lists;
}

/** Words are looked for in what somebody said, so nobody's words are not indexed. */
const indexed = (quote: Quote) => (quote.name === null ? [] : tokensOfQuote(quote));

/** The keys under which an article stands for words that neither a quote with a name nor the title holds. */
export function bodyKeys(
  keys: Keys,
  { title }: Pick<ArticleCard, 'title'>,
  reading: Reading,
): string[] {
  const found = new Set(tokensOf(title));
  for (const quote of reading.quotes) for (const token of indexed(quote)) found.add(token);
  const rest = tokensOf(reading.text).filter((token) => !found.has(token));
  return [...rest.map(keys.body), ...commonQuotes(reading).map(keys.common)];
}

/** “That is what it is”: no word of it is indexed, so it is found whole. */
function commonQuotes({ quotes }: Reading): string[] {
  const common = quotes.filter((quote) => tokensOfQuote(quote).length === 0);
  return [...new Set(common.map(({ text }) => folded(text)))].filter((words) => words !== '');
}
