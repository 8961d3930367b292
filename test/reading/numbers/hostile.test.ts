import { expect, test } from '@jest/globals';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { array, assert, constantFrom, property } from 'fast-check';
import { findNumbers } from '../../../src/reading/numbers/index.ts';
import { docOf } from '../../../src/reading/text/index.ts';
import { numbersOf } from './rows.ts';

const PIECES =
  '1 9 0 . , - – / : $ £ % ½ ( ) + one two hundred million and a half third of between to from or about over dozens 2011 March p m bn year old per'.split(
    ' ',
  );
const texts = array(constantFrom(...PIECES, ' ', ' ', ' '), { maxLength: 60 }).map((all) =>
  all.join(''),
);

test('any text gives finite values, ordered ends and spans in order that do not cross', () => {
  assert(
    property(texts, (text) => {
      let end = 0;
      for (const number of numbersOf(text)) {
        expect(text.slice(number.start, number.end)).toBe(number.text);
        expect(number.start).toBeGreaterThanOrEqual(end);
        end = number.end;
        for (const value of [number.value, number.low, number.high, number.key])
          expect(value === null || Number.isFinite(value)).toBe(true);
        expect(Object.is(number.value, -0)).toBe(false);
        expect(number.low ?? -Infinity).toBeLessThanOrEqual(number.high ?? Infinity);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  '1e309 boats',
  `${'9'.repeat(400)} boats`,
  '0x10 boats',
  'NaN boats',
  '١٢٣ boats',
  '½½½',
  '$1e400',
  '1e-400 boats',
  'Infinity boats',
])('%s is no number', (text) => {
  expect(numbersOf(`They saw ${text}.`)).toEqual([]);
});

test('a million digits are no number, and what is about them is read', () => {
  const text = `They saw ${'9'.repeat(1_000_000)} boats. Then 12 boats came.`;
  expect(numbersOf(text).map(({ value }) => value)).toEqual([12]);
});

test.each([
  ['1.234,56 boats', 1234.56],
  ['−0 boats', 0],
  [`${'9'.repeat(24)} trillion boats`, 1e36],
])('%s is %d', (text, value) => {
  expect(numbersOf(`They saw ${text}.`).map((number) => number.value)).toEqual([value]);
});

test.each(['7', '1,', 'and ', '½ ', '1/2/', 'a half of a third of ', '5 to '])(
  '1 MB of %j takes the number steps no more than four times what a quarter of it takes, roughly',
  (piece) => {
    const timeOfSteps = (length: number) => {
      const doc = docOf({ text: piece.repeat(Math.ceil(length / piece.length)), title: null });
      return cpuTimeOf(() => findNumbers(doc, []));
    };
    const quarter = timeOfSteps(250_000);
    expect(timeOfSteps(1_000_000)).toBeLessThan(8 * quarter + 400);
  },
);

const timeOf = (text: string): number => cpuTimeOf(() => numbersOf(text));

test.each([
  '7',
  '1,',
  '1-',
  '- ',
  '5 or ',
  'one hundred and ',
  '1/2',
  '5 to ',
  'a million ',
  '$',
  '3 of ',
])('four times as much of %j takes no more than about four times as long', (piece) => {
  const small = piece.repeat(Math.ceil(10_000 / piece.length));
  numbersOf(small);
  const once = Math.min(timeOf(small), timeOf(small));
  expect(timeOf(small.repeat(4))).toBeLessThan(12 * once + 400);
});
