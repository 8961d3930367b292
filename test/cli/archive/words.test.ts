import { describe, expect, test } from '@jest/globals';
import { folded, stem } from '../../../src/cli/archive/fold.ts';
import { isNear } from '../../../src/cli/archive/slips.ts';

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
])('%s and %s are of one family: %s', (one, other, same) => {
  expect(stem(one) === stem(other)).toBe(same);
});

describe('slips of the fingers', () => {
  test.each([
    ['dorian', 'dorrian', true],
    ['dorrain', 'dorrian', true],
    ['vael', 'vale', true],
    ['al timini', 'al timimi', true],
    ['vale', 'dale', true],
    ['vale', 'dole', false],
    ['smith', 'smythe', false],
    ['dorrian', 'darlian', true],
    ['dorrian', 'marlow', false],
    ['', 'a', true],
  ])('%s is near %s: %s', (one, other, near) => {
    expect(isNear(one, other)).toBe(near);
    expect(isNear(other, one)).toBe(near);
  });
});
