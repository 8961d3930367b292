import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { read, type Reading } from '../../src/reading/index.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "''",
  "'",
  '’',
  ' said ',
  ' Ann Reed ',
  ' he ',
  ', ',
  '. ',
  '\n\n',
  ' according to ',
  ' the mayor ',
  '\ud800',
  '\u0000',
  '😀',
  ' קהל ',
  ': ',
  ' told the Post ',
  ' and ',
  'U.S. ',
  ' that the bridge is safe ',
  '(',
  ')',
  '—',
  ' __proto__ ',
  ' 2,000 ',
];
const texts = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

const spansOf = ({ title, quotes, numbers, summary }: Reading) => [
  ...(title ? [title] : []),
  ...quotes.flatMap((quote) => [quote, quote.speaker, quote.cue].filter((span) => span !== null)),
  ...numbers,
  ...summary,
];

test('every span is a slice of the text', () => {
  assert(
    property(texts, (text) => {
      const reading = read(text);
      expect(reading.text).toBe(text);
      for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
    }),
  );
});

test('quotes stand in order, hold something and do not cross', () => {
  assert(
    property(texts, (text) => {
      let end = 0;
      for (const quote of read(text).quotes) {
        expect(quote.start).toBeGreaterThanOrEqual(end);
        expect(quote.end).toBeGreaterThan(quote.start);
        end = quote.end;
      }
    }),
  );
});

test('a quote stays in its paragraph', () => {
  assert(
    property(texts, (text) => {
      for (const quote of read(text).quotes) expect(quote.text).not.toContain('\n');
    }),
  );
});

test('a name in the quotes is a name among the people', () => {
  assert(
    property(texts, (text) => {
      const { quotes, people } = read(text);
      const names = new Set(people.map(({ name }) => name));
      for (const { name } of quotes) expect(name === null || names.has(name)).toBe(true);
    }),
  );
});

test('reading twice gives the same', () => {
  assert(
    property(texts, (text) => expect(read(text)).toEqual(read(text))),
    { numRuns: 50 },
  );
});
