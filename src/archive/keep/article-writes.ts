import type { ArticleCard, KeptArticle, NewArticle } from '../archive.ts';
import { placeOfDay, writtenDay } from '../days.ts';
import type { Keys } from '../keys.ts';
import { packed, packedNumbers, quoteId } from '../postings.ts';
import type { Packed } from '../pack.ts';
import { writeRecord } from '../records/article.ts';
import type { Write } from '../write.ts';

/** Everything that is written for the article itself. */
export function articleWrites(
  keys: Keys,
  card: ArticleCard,
  article: Packed,
  channel: NewArticle['channel'],
): Write[] {
  const { id } = card;
  const { root } = keys;
  const day = writtenDay(card.date, card.addedAt, article.taken);
  const number = packedNumbers([id]);
  const numbers = packed(Array.from({ length: article.taken }, (_, i) => id + i));
  return [
    ['SET', keys.article(id), writeRecord(card, article.body)],
    ['ZADD', keys.articles, id, id],
    ['SETRANGE', keys.days, placeOfDay(id), day],
    ['SET', root + article.text, id],
    ...addressesOf(card).map((each): Write => ['SET', keys.url(each), id]),
    ...(channel === null ? [] : [['SET', keys.current(channel), id] as const]),
    ...article.quoted.map(([key, places]): Write => {
      return ['APPEND', root + key, packed(places.map((place) => quoteId(id, place)))];
    }),
    ...article.worded.map((key): Write => ['APPEND', root + key, number]),
    ...article.titled.map((key): Write => ['APPEND', root + key, numbers]),
  ];
}

/** All addresses at which an article was found, its own first. */
export const addressesOf = ({ url, also = [] }: KeptArticle['card']): readonly string[] =>
  url === null ? also : [url, ...also];
