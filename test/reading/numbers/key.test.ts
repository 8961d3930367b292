import { expect, test } from '@jest/globals';
import { numbersOf } from './rows.ts';

const KEY = 2;

test.each([
  ['It cost $20.', true],
  ['It fell 3 percent.', true],
  ['About 2,000 people came.', true],
  ['A third of voters stayed at home.', true],
  ['Two officers were shot.', true],
  ['One person was killed.', true],
  ['Two officers spoke.', false],
  ['They waited three months.', false],
  ['A 24-year-old man came.', false],
  ['The top 1 percent pay less.', false],
  ['They met 10 times.', false],
  ['Only four countries pay.', true],
  ['The four countries pay.', false],
  ['Ann Vale, a mother of three, died.', false],
  ['They spend twice as much as we do.', true],
  ['The wall won by a 3 to 1 margin.', true],
  ['Most gave $20 or less.', true],
])('%s is key: %s', (text, key) => {
  expect(numbersOf(text).map((number) => number.key >= KEY)).toEqual([key]);
});

test('puts a limit below a sum that was paid', () => {
  const [limit, sum] = numbersOf('Those with $20 or less stayed away. They paid $20.');
  expect(limit?.key).toBeLessThan(sum?.key ?? -Infinity);
});

test('puts what is hedged and sourced above what is bare', () => {
  const [bare, hedged] = numbersOf('Here 400 boats came. There about 400 boats came.');
  expect(hedged?.key).toBeGreaterThan(bare?.key ?? Infinity);
});
