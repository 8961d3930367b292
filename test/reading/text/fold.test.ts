import { describe, expect, test } from '@jest/globals';
import { familyOf, folded, slips } from '../../../src/reading/index.ts';

test.each([
  ['Aymenn al-Timimi', 'aymenn al timimi'],
  ['Renée  O’Müller', 'renee omuller'],
  ['U.S.', 'u s'],
])('%s is folded to %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

test.each([
  ['tariff', 'tariffs', true],
  ['fighter', 'fighters', true],
  ['fighting', 'fights', true],
  ['city', 'cities', true],
  ['bus', 'but', false],
  ['party', 'part', false],
  ['france', 'french', true],
  ['france', 'finnish', false],
])('%s and %s are of one family: %s', (one, other, same) => {
  expect(familyOf(one) === familyOf(other)).toBe(same);
});

describe('slips of the fingers', () => {
  test.each([
    ['dorian', 'dorrian', 1],
    ['dorrain', 'dorrian', 1],
    ['al timini', 'al timimi', 1],
    ['vale', 'dole', 2],
    ['dorrian', 'darlian', 2],
    ['dorrian', 'marlow', 3],
    ['', 'a', 1],
  ])('%s and %s are %d apart; more than two count as three', (one, other, far) => {
    expect(slips(one, other, 2)).toBe(far);
    expect(slips(other, one, 2)).toBe(far);
  });
});
