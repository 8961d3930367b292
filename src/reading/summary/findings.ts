import type { Quantity, Quote } from '../reading.ts';
import type { Extent } from '../text/doc.ts';

/** What the other steps have found in a sentence. */
export interface Findings {
  /** How much of it lies in direct speech, 0 to 1. */
  readonly quoted: number;
  /** Quotes in it whose speaker has a name. */
  readonly named: number;
  readonly reported: number;
  readonly numbers: number;
  /** The highest key of its numbers, 0 without any. */
  readonly key: number;
}

/** Goes once over sentences, quotes and numbers, all in the order of the text. */
export function findingsIn(
  sentences: readonly Extent[],
  quotes: readonly Quote[],
  numbers: readonly Quantity[],
): readonly Findings[] {
  const quotesIn = sweep(quotes);
  const numbersIn = sweep(numbers);
  return sentences.map((sentence) => {
    const said = quotesIn(sentence);
    const counted = numbersIn(sentence);
    let quoted = 0;
    let named = 0;
    let reported = 0;
    for (const quote of said) {
      if (quote.kind === 'direct') quoted += common(quote, sentence);
      else reported++;
      if (quote.name !== null) named++;
    }
    let most = 0;
    for (const { key } of counted) most = Math.max(most, key);
    return {
      quoted: quoted / Math.max(1, sentence.end - sentence.start),
      named,
      reported,
      numbers: counted.length,
      key: most,
    };
  });
}

const common = (a: Extent, b: Extent): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Gives what lies in a place; the places are asked for in order. */
function sweep<Item extends Extent>(items: readonly Item[]): (place: Extent) => readonly Item[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < items.length && (items[first]?.end ?? 0) <= start) first++;
    let last = first;
    while (last < items.length && (items[last]?.start ?? end) < end) last++;
    return items.slice(first, last);
  };
}
