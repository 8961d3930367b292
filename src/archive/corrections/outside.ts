import { folded, paragraphsOf, type Reading } from '../../reading/index.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text that are these, whatever marks they have now. */
export function paragraphsThatAre(text: string, words: readonly string[]): readonly Extent[] {
  const wanted = new Set(words.map(folded));
  return paragraphsOf(text).filter(({ start, end }) => wanted.has(folded(text.slice(start, end))));
}

/** Places in `reading.quotes` of the quotes that stand in these paragraphs. */
export const quotesWithin = ({ quotes }: Reading, paragraphs: readonly Extent[]): number[] =>
  quotes.flatMap((quote, index) => (isWithin(quote, paragraphs) ? [index] : []));

/** A reading without the numbers and the summary's sentences of these paragraphs. The text stays as it is, so that each place stays what it is. */
export function withoutParagraphs(reading: Reading, paragraphs: readonly Extent[]): Reading {
  if (paragraphs.length === 0) return reading;
  return {
    ...reading,
    numbers: reading.numbers.filter((number) => !isWithin(number, paragraphs)),
    summary: reading.summary.filter((sentence) => !isWithin(sentence, paragraphs)),
  };
}

const isWithin = (extent: Extent, paragraphs: readonly Extent[]) =>
  paragraphs.some(({ start, end }) => start <= extent.start && extent.end <= end);
