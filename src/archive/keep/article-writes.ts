import type { KeptArticle, NewArticle } from '../archive.ts';
import { placeOfDay, writtenDay } from '../days.ts';
import { tokensOf } from '../fold.ts';
import type { Keys } from '../keys.ts';
import { packed, quoteId, QUOTES_A_NUMBER } from '../postings.ts';
import type { Quote, Reading } from '../../reading/index.ts';
import { writeArticle } from '../records/article.ts';
import type { Write } from '../write.ts';
import { bodyWrites } from './body-writes.ts';
import { voicesOf } from './voices.ts';

/** How many numbers an article takes: one for each 256 quotes. */
export function numbersTaken({ quotes }: Pick<Reading, 'quotes'>): number {
  return Math.max(1, Math.ceil(quotes.length / QUOTES_A_NUMBER));
}

/** Everything that is written for the article itself. */
export function articleWrites(
  keys: Keys,
  kept: KeptArticle,
  channel: NewArticle['channel'],
): Write[] {
  const { card, reading } = kept;
  const { id } = card;
  const day = writtenDay(card.date, card.addedAt, numbersTaken(reading));
  return [
    ['SET', keys.article(id), writeArticle(kept)],
    ['ZADD', keys.articles, id, id],
    ['SETRANGE', keys.days, placeOfDay(id), day],
    ['SET', keys.text(reading.text), id],
    ...addressesOf(card).map((each): Write => ['SET', keys.url(each), id]),
    ...(channel === null ? [] : [['SET', keys.current(channel), id] as const]),
    ...[...postingsOf(keys, id, reading)].map(([key, ids]): Write => ['APPEND', key, packed(ids)]),
    ...bodyWrites(keys, card, reading),
    ...titleNumbers(keys, card, reading).map(([key, ids]): Write => ['APPEND', key, packed(ids)]),
  ];
}

/** All addresses at which an article was found, its own first. */
export const addressesOf = ({ url, also = [] }: KeptArticle['card']): readonly string[] =>
  url === null ? also : [url, ...also];

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
const indexed = ({ name, text }: Quote) => (name === null ? [] : tokensOf(text));
