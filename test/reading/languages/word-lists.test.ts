import { expect, test } from '@jest/globals';
import * as lists from '../../../src/reading/languages/en/word-lists.ts';

const { listsOf, ...bits } = lists;

test('each list has a bit of its own', () => {
  const all = Object.values(bits).filter((bit) => typeof bit === 'number');

  expect(new Set(all).size).toBe(all.length);
  expect(all.every((bit) => Number.isInteger(Math.log2(bit)))).toBe(true);
});

test.each([
  ['texas', lists.PLACE],
  ['years', lists.TIME_NOUN],
  ['sunday', lists.WEEKDAY | lists.TIME_NOUN | lists.DAY_OR_MONTH],
  ['said', lists.SPEECH_WORD],
  [',', lists.PARTING_MARK | lists.CLOSING_MARK],
  ['.', lists.CLOSING_MARK],
  ['thicket', 0],
])('%s stands in its lists and no others', (word, expected) => {
  expect(listsOf(word)).toBe(expected);
});
