import { folded, type Quote, type Reading } from '../../reading/index.ts';

/** So much of the words a quote has to share with them, and they with it. */
const SHARED = 0.6;

/** The places in `reading.quotes` of the quotes that are these words: the same words with other marks, or a quote that was cut otherwise. */
export function indexesOf(
  { text, quotes }: Pick<Reading, 'text' | 'quotes'>,
  words: string,
): number[] {
  const wanted = folded(words);
  const same = placesWhere(quotes, (quote) => folded(quote.text) === wanted);
  if (same.length > 0 || wanted === '') return same;
  const start = text.indexOf(words);
  return start < 0
    ? []
    : placesWhere(quotes, (quote) => isMostly(quote, start, start + words.length));
}

const placesWhere = (quotes: readonly Quote[], is: (quote: Quote) => boolean) =>
  quotes.flatMap((quote, index) => (is(quote) ? [index] : []));

function isMostly(quote: Quote, start: number, end: number): boolean {
  const shared = Math.min(quote.end, end) - Math.max(quote.start, start);
  return shared >= SHARED * Math.max(end - start, quote.end - quote.start);
}
