import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { read } from '../../src/reading/index.ts';
import { readSoundly } from './soundness.ts';

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

test('every span is a slice of the text; quotes stand in order, hold something, do not cross or leave their paragraph', () => {
  assert(
    property(texts, (text) => {
      expect(readSoundly(text).text).toBe(text);
    }),
    { numRuns: 200 },
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
