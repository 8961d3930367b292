import { expect, test } from '@jest/globals';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { read } from '../../src/reading/index.ts';

const WORST = [
  '"',
  '“',
  "''",
  "'a ",
  'Reed said that Ann Reed said ',
  'Reed and said and ',
  'Reed, , , said ',
  '“Yes,” he said. ',
  '“ said he then ',
  'He said “no”.\n\n',
  'according to x, ',
  'A. B. ',
];

const timeOf = (text: string): number => cpuTimeOf(() => read(text));
const bestOf = (text: string): number => Math.min(timeOf(text), timeOf(text));

test.each(WORST)(
  'four times as much of %j takes no more than about four times as long',
  (piece) => {
    const small = piece.repeat(Math.ceil(40_000 / piece.length));
    read(small);
    const once = bestOf(small);
    expect(bestOf(small.repeat(4))).toBeLessThan(12 * once + 400);
  },
);

test('one word of 5 MB is read at once', () => {
  expect(timeOf('a'.repeat(5_000_000))).toBeLessThan(5000);
});
