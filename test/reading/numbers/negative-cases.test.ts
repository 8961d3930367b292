import { expect, test } from '@jest/globals';
import { numbersOf } from './rows.ts';

test.each([
  'The war began in 2011.',
  'It ran from 2011 to 2016, and the 2019-20 season was short.',
  'The plan was made in the 1990s.',
  'They meet on March 29 and again on Oct. 31, 2019.',
  'They met on 29 March.',
  'The doors open at 10:30 and close at 5 p.m. on Friday.',
  'Call 555-0134 or +44 20 7946 0958 now.',
  'The S&P 500 rose and the FTSE 100 fell.',
  'Boeing grounded the 737 Max.',
  'He bought the new Larkby Watch 5 for her.',
  'The EB-5 visa, the G-20 and COVID-19 came up.',
  'The 5G network and the 1080p screen work.',
  'They won 3-1 and then drew 2-2.',
  'It was No. 2 in Game 7 under Section 230.',
  'She lives at 10 Downing Street.',
  'It is one of the oldest, and no one knew.',
  'One day it will be one another.',
  'A three-course meal on a two-way street.',
  'The attacks of 9/11 changed it.',
  'See example.org/2019/09/123 for more.',
  'The first half and the third man.',
  'It dates from 664 b.c.e. to 250 AD.',
  'The boat show of ’66 was like the 2009 elections.',
  'Call +44 (0) 20 7946 0958 now.',
  'They met at the Four Seasons at 50 Harbour Plaza.',
  'She has one half-sister.',
  'The team is 12-4 and six-one behind.',
  'It cost more in the 90’s, and at one point six figures.',
  'The crash was outside 131 West 23rd Street.',
  '<post number="1474387200">The wall holds.',
  'He scored twice as Larkby won.',
])('%s', (text) => {
  expect(numbersOf(text).filter(({ kind }) => kind !== 'ordinal')).toEqual([]);
});

test.each([
  ['The 22nd amendment was read.', 'ordinal', 0],
  ['A boy of the 5th grade, the 12-year-old read it.', 'age', 0.5],
])('%s holds something that is no key number', (text, kind, key) => {
  const found = numbersOf(text).find((number) => number.kind === kind);
  expect(found?.key).toBe(key);
});
