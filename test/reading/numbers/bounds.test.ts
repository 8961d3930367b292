import { expect, test } from '@jest/globals';
import { numbersOf } from './rows.ts';

test.each([
  ['About 2,000 fighters came.', 'about', 'About 2,000'],
  ['It took some 300 people.', 'about', 'some 300'],
  ['Nearly $3 million is missing.', 'about', 'Nearly $3 million'],
  ['Twenty or so people came.', 'about', 'Twenty or so'],
  ['More than 4,000 people left.', 'over', 'More than 4,000'],
  ['At least 12 people left.', 'over', 'At least 12'],
  ['The bill surpassed $8 billion.', 'over', '$8 billion'],
  ['They waited for over two years.', 'over', 'over two years'],
  ['It holds 300 or more guests.', 'over', '300 or more'],
  ['It will make up to 400 jobs.', 'under', 'up to 400'],
  ['As many as 14 players left.', 'under', 'As many as 14'],
  ['Takings fell short of $5 million.', 'under', '$5 million'],
  ['Just 17 players are left.', 'exact', '17'],
  ['It lies between 100 and 200.', 'range', 'between 100 and 200'],
  ['About 15 to 20 people came.', 'range', 'About 15 to 20'],
])('%s is %s, and its words are "%s"', (text, bound, words) => {
  expect(numbersOf(text).map((number) => [number.bound, number.text])).toEqual([[bound, words]]);
});

test.each([
  ['Shares rose 5 percent.', 'up'],
  ['Shares fell by about 5 percent.', 'down'],
  ['It was a 20 percent drop.', 'down'],
  ['The Dow closed at +0.2%.', 'up'],
  ['The numbers are down to 200.', 'down'],
  ['The tax is 20 percent.', null],
  ['It will make up to 400 jobs.', null],
  ['They want to raise sales by 35 percent.', 'up'],
])('%s went %s', (text, trend) => {
  expect(numbersOf(text).map((number) => number.trend)).toEqual([trend]);
});

test.each([
  ['It fell 20 points, or 0.6%.', ['down', 'down']],
  ['Sales rose 60%, up from 40%.', ['up', null]],
])('%s went %j', (text, trends) => {
  expect(numbersOf(text).map((number) => number.trend)).toEqual(trends);
});
