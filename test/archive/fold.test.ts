import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { commonWords } from '../../src/archive/common-words.ts';
import { tokensOf } from '../../src/archive/fold.ts';
import { familyOf, foldedWords } from '../../src/reading/index.ts';

/** The whole text folded at once. */
const atOnce = (text: string) => [
  ...new Set(
    foldedWords(text)
      .filter((word) => !commonWords.has(word))
      .map((word) => familyOf(word).slice(0, 40)),
  ),
];

test('words are the same whether a text is folded at once or word by word, with any marks and blanks', () => {
  const blank = constantFrom(' ', '\n\n', '\t', '\u00A0', '\u3000', '\u2028', ' \u0301', '\u200B');
  const word = oneof(
    string({ unit: 'binary' }),
    constantFrom(
      'fighters',
      'fight',
      'Été',
      'ΟΔΟΣ',
      '¨x',
      'it’s',
      '“No,”',
      'ﬁne',
      '½',
      'twenty-one',
    ),
  );
  const text = array(tuple(word, blank)).map((pairs) => pairs.flat().join(''));
  assert(
    property(text, (given) => {
      expect(tokensOf(given)).toEqual(atOnce(given));
    }),
    { numRuns: 500 },
  );
});
