import type { KnownBlock } from '@slack/types';
import { commandOf, quotesHeading, type QuotesAnswer } from '../../answers/index.ts';
import { header, row } from './elements.ts';
import { more, showing } from './paging.ts';
import { quoteWithButtons } from './quotes.ts';

/** What stands above the quotes of an answer. */
export const aboveQuotes = (answer: QuotesAnswer): readonly KnownBlock[] => [
  header(quotesHeading(answer)),
];

/** The quotes, each with its buttons. */
export function quotesThemselves({ items, question }: QuotesAnswer): readonly KnownBlock[] {
  return items.flatMap((quote, place) => quoteWithButtons(quote, place, commandOf(question)));
}

/** What stands below them. */
export const belowQuotes = (answer: QuotesAnswer): readonly KnownBlock[] => [
  ...showing(answer.skip, answer.items.length, answer.total, answer.isLeast),
  ...row(more(answer.more)),
];
