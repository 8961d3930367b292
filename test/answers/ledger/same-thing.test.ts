import { expect, test } from '@jest/globals';
import { isSameThing } from '../../../src/answers/ledger/same-thing.ts';
import { pairs } from './pairs.ts';

const judged = pairs().map(({ about, same, things: [a, b] }) => ({
  about,
  same,
  grouped: a !== null && b !== null && isSameThing(a, b),
}));

test('every figure of the pairs is found', () => {
  expect(judged.length).toBeGreaterThanOrEqual(60);
  const lost = pairs().filter(({ things }) => things.includes(null));
  expect(lost.map(({ about }) => about)).toEqual([]);
});

test('what is not the same thing is not set side by side', () => {
  const wrong = judged.filter(({ same, grouped }) => grouped && !same);
  expect(wrong.map(({ about }) => about)).toEqual([]);
});

test('of what is the same thing three quarters are found', () => {
  const same = judged.filter((pair) => pair.same);
  const found = same.filter(({ grouped }) => grouped);
  expect(found.length / same.length).toBeGreaterThanOrEqual(0.75);
});

test('the order of two figures makes no difference', () => {
  const turned = pairs().filter(({ things: [a, b] }) => {
    if (a === null || b === null) return false;
    return isSameThing(a, b) !== isSameThing(b, a);
  });
  expect(turned.map(({ about }) => about)).toEqual([]);
});
