import { expect, test } from '@jest/globals';
import { saidIn } from './rows.ts';

test.each([
  'The so-called “smart bridge” opened in May.',
  'The band played “Day after Day” and left.',
  'Robert “Bob” Ames won the race.',
  'They read “The Lord of the Rings” in class.',
  'The pub is known as “the Swan”.',
  'It was 6’ 2" tall and 3" wide.',
  'The boys’ team beat the girls’ team.',
  'The case is “Reed vs. Ames Bridge Company Limited”.',
  '""',
  '“”',
  '“',
])('no quote in %j', (text) => {
  expect(saidIn(text)).toEqual([]);
});
