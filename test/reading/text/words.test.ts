import { shippedModel } from '../../../src/reading/model/index.ts';
import { expect, test } from '@jest/globals';
import { wordsOf } from '../../../src/reading/text/words.ts';

const words = (text: string): string[] =>
  wordsOf(text, [{ start: 0, end: text.length }], shippedModel().tagger)
    .flat()
    .map((word) => {
      expect(text.slice(word.start, word.end)).toBe(word.form.text);
      return word.form.text;
    });

test.each([
  ['He isn’t here.', ['He', 'is', 'n’t', 'here', '.']],
  ["''Yes,'' she said", ["''", 'Yes', ',', "''", 'she', 'said']],
  ['a\u00a0b\tc\u0000d', ['a', 'b', 'c', 'd']],
  ['\ud800 lone', ['lone']],
  ['ten 😀 left', ['ten', '😀', 'left']],
  ['', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a run that is nobody’s word is cut, and what follows keeps its place', () => {
  const text = `${'x'.repeat(500)} end`;
  expect(words(text).at(-1)).toBe('end');
});
