import type { KeptArticle } from '../../archive/archive.ts';
import type { Quantity, Quote, Reading } from '../../reading/index.ts';

/** What one revision has that another has not, in its order; quotes by their places. */
export interface Beyond {
  readonly quotes: readonly number[];
  readonly numbers: readonly Quantity[];
}

/** What `one` has beyond `other`: a quote is the same with the same words and name, a number with the same words, of the same, by the same. */
export function beyond({ reading: one }: KeptArticle, { reading: other }: KeptArticle): Beyond {
  return {
    quotes: one.quotes.flatMap((quote, index) =>
      quote.text === '' || other.quotes.some((each) => isSameQuote(each, quote)) ? [] : [index],
    ),
    numbers: one.numbers.filter((number) => !hasNumber(other, number)),
  };
}

const isSameQuote = (a: Quote, b: Quote) => a.text === b.text && a.name === b.name;

const hasNumber = ({ numbers }: Reading, wanted: Quantity) =>
  numbers.some(
    (each) => each.text === wanted.text && each.of === wanted.of && each.by === wanted.by,
  );
