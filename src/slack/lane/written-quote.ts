import { quoteLines, type ShownQuote } from '../../answers/index.ts';
import { quoteWithButtons } from '../blocks/quotes.ts';
import { escaped } from '../escape.ts';
import { asciiJson } from './ascii.ts';

/** Quotes that were written last: 3 kB each. */
const MOST = 10_000;

/** A quote of an answer as it is sent. */
export interface WrittenQuote {
  /** Where it stands in which answer. */
  readonly as: string;
  /** Its blocks in JSON, without the brackets around them. */
  readonly blocks: string;
  /** Its lines in the fallback, in JSON without the marks around them. */
  readonly lines: string;
  /** The characters of the lines, before anything is escaped. */
  readonly length: number;
}

const written = new Map<ShownQuote, WrittenQuote>();

/** A quote as the answer to a command has it; what was written lately for the same command stays as it is. */
export function writtenQuote(quote: ShownQuote, place: number, command: string): WrittenQuote {
  const as = `${place} ${command}`;
  const known = written.get(quote);
  if (known !== undefined && known.as === as) return known;
  const made = newlyWritten(quote, place, command, as);
  written.delete(quote);
  written.set(quote, made);
  const [oldest] = written.keys();
  if (written.size > MOST && oldest !== undefined) written.delete(oldest);
  return made;
}

function newlyWritten(quote: ShownQuote, place: number, command: string, as: string): WrittenQuote {
  const lines = quoteLines(quote);
  return {
    as,
    blocks: asciiJson(quoteWithButtons(quote, place, command)).slice(1, -1),
    lines: asciiJson(escaped(lines)).slice(1, -1),
    length: lines.length,
  };
}
