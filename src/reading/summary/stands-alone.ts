import { LEANING_OPENERS } from '../languages/en/summary-words.ts';
import type { Quote } from '../reading.ts';
import type { Sentence } from '../text/doc.ts';

const SHORTEST = 6;
const LONGEST = 60;

/** Whether a sentence opens with "he", "but" or "another", so that it leans on the one before it; also one without words. */
export function leans({ words }: Sentence): boolean {
  const opener = words.find(({ tag }) => tag !== 'PUNCT');
  return opener === undefined || LEANING_OPENERS.has(opener.form.lower);
}

/** Whether a sentence is a whole one, of common length, and not cut out of a quotation. */
export function isWhole(sentence: Sentence, text: string, quotes: readonly Quote[]): boolean {
  const { words, start, end } = sentence;
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  if (cutsQuotation(text.slice(start, end))) return false;
  return !quotes.some(
    (quote) => quote.kind === 'direct' && quote.start <= start && quote.end >= end - 1,
  );
}

/** Whether a quotation begins or ends outside: “ without its ”, or an odd number of marks that look alike on both sides. */
function cutsQuotation(text: string): boolean {
  const count = (mark: string): number => countOf(text, mark);
  return count('“') !== count('”') || count('"') % 2 === 1 || count("''") % 2 === 1;
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++;
  return count;
}
