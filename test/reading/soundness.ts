import { expect } from '@jest/globals';
import { read, type Reading } from '../../src/reading/index.ts';

const spansOf = ({ title, quotes, numbers, summary }: Reading) => [
  ...(title ? [title] : []),
  ...quotes.flatMap((quote) => [quote, quote.speaker, quote.cue].filter((span) => span !== null)),
  ...numbers,
  ...summary,
];

/** Reads the text and fails where a span is no slice of it, or quotes are empty, cross, or leave their paragraph. */
export function readSoundly(text: string): Reading {
  const reading = read(text);
  expect(reading.text).toBe(text);
  const wrong = spansOf(reading).filter(
    (span) => text.slice(span.start, span.end) !== span.text || span.end <= span.start,
  );
  expect(wrong).toEqual([]);
  expect(reading.quotes.filter((quote) => quote.text.includes('\n'))).toEqual([]);
  const crossing = reading.quotes.filter(
    (quote, i) => quote.start < (reading.quotes[i - 1]?.end ?? 0),
  );
  expect(crossing).toEqual([]);
  return reading;
}
