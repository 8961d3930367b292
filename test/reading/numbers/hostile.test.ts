import { expect, test } from '@jest/globals';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { array, assert, constantFrom, property } from 'fast-check';
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
])('%s is no number', (text) => {
  expect(numbersOf(`They saw ${text}.`)).toEqual([]);
});

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
