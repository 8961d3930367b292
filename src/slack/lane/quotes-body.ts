import { commandOf, quotesHeading, shownOf, type QuotesAnswer } from '../../answers/index.ts';
import { fallbackOf } from '../blocks/dress.ts';
import { aboveQuotes, belowQuotes } from '../blocks/quotes-answer.ts';
import { escaped } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { asciiJson } from './ascii.ts';
import { writtenQuote, type WrittenQuote } from './written-quote.ts';

/** The message of an answer with quotes, as `dress` has it, in JSON: put together of quotes that are written already. */
export function quotesBody(answer: QuotesAnswer): string {
  const command = commandOf(answer.question);
  const quotes = answer.items.map((quote, place) => writtenQuote(quote, place, command));
  const blocks = [
    ...aboveQuotes(answer).map(asciiJson),
    ...quotes.map((quote) => quote.blocks),
    ...belowQuotes(answer).map(asciiJson),
  ].join(',');
  return `{"response_type":"ephemeral","text":"${textOf(answer, quotes)}","blocks":[${blocks}]}`;
}

/** The fallback, in JSON without the marks around it; one that has to be cut is written anew. */
function textOf(answer: QuotesAnswer, quotes: readonly WrittenQuote[]): string {
  const { skip, items, total, isLeast } = answer;
  const [heading, shown] = [quotesHeading(answer), shownOf(skip, items.length, total, isLeast)];
  const length = quotes.reduce((sum, quote) => sum + quote.length + 1, heading.length);
  if (length + 1 + shown.length > LIMITS.fallback) return bare(fallbackOf(answer));
  const lines = [bare(escaped(heading)), ...quotes.map((quote) => quote.lines), bare(shown)];
  return lines.filter((line) => line !== '').join('\\n');
}

const bare = (text: string): string => asciiJson(text).slice(1, -1);
