import type { KnownBlock } from '@slack/types';
import { changesHeading, GONE, NEW, type ChangesAnswer } from '../../answers/index.ts';
import { header, sentence, small } from './elements.ts';
import { numbersTable } from './numbers.ts';
import { quoteBlock } from './quotes.ts';

/** What an article says now and did not, and the other way round. */
export const changesBlocks = (answer: ChangesAnswer): readonly KnownBlock[] => [
  header(changesHeading(answer)),
  ...side(NEW, answer.added),
  ...side(GONE, answer.gone),
];

function side(says: string, { quotes, numbers, more }: ChangesAnswer['added']): KnownBlock[] {
  if (quotes.length + numbers.length === 0) return [];
  return [
    sentence(says),
    ...quotes.map((quote) => quoteBlock(quote, quote.name)),
    ...(numbers.length === 0 ? [] : [numbersTable(numbers)]),
    ...(more === 0 ? [] : [small(`and ${more} more`)]),
  ];
}
