import type { ArticleCard } from '../archive.ts';
import { tokensOf } from '../fold.ts';
import type { Keys } from '../keys.ts';
import { packedNumbers } from '../postings.ts';
import { folded, type Reading } from '../../reading/index.ts';
import type { Write } from '../write.ts';

/** What is written so that an article is found by words that stand anywhere in it, also outside of quotes. */
export function bodyWrites(keys: Keys, card: ArticleCard, reading: Reading): Write[] {
  const number = packedNumbers([card.id]);
  return bodyKeys(keys, card, reading).map((key): Write => ['APPEND', key, number]);
}

/** The keys under which an article stands for words that neither a quote with a name nor the title holds. */
export function bodyKeys(
  keys: Keys,
  { title }: Pick<ArticleCard, 'title'>,
  reading: Reading,
): string[] {
  const found = new Set(tokensOf(title));
  for (const { name, text } of reading.quotes)
    if (name !== null) for (const token of tokensOf(text)) found.add(token);
  const rest = tokensOf(reading.text).filter((token) => !found.has(token));
  return [...rest.map(keys.body), ...commonQuotes(reading).map(keys.common)];
}

/** “That is what it is”: no word of it is indexed, so it is found whole. */
function commonQuotes({ quotes }: Reading): string[] {
  const common = quotes.filter(({ text }) => tokensOf(text).length === 0);
  return [...new Set(common.map(({ text }) => folded(text)))].filter((words) => words !== '');
}
