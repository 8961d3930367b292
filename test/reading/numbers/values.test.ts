import { expect, test } from '@jest/globals';
import { numbersOf, valueOf } from './rows.ts';

test.each([
  ['The pier drew 2,435,000 visitors.', ['2435000']],
  ['It has 8 B people and 20 M cars.', ['8000000000', '20000000']],
  ['They expect between $1.2 and $1.5 billion.', ['1200000000..1500000000']],
  ['They sold 10m boats, 2m fewer than before.', ['10000000', '2000000']],
  ['He bats .305 this year.', ['0.305']],
  ['A couple of hundred people came.', ['200..1000']],
  ['The port handled 12,34,567 crates.', ['1234567']],
  ['They planted 1.234.567,8 hectares.', ['1234567.8']],
  ['They planted nineteen trees and twenty-five hedges.', ['19', '25']],
  ['A hundred and five boats sank.', ['105']],
  ['Two hundred thousand herring came.', ['200000']],
  ['The bridge cost $3.9 million.', ['3900000']],
  ['The bridge cost £40k and the ramp $1.2bn.', ['40000', '1200000000']],
  ['It has 35m of its lamps in homes.', ['35000000']],
  ['The wall is 35m long.', ['35']],
  ['Two and a half million people voted.', ['2500000']],
  ['Half a dozen clerks and half a million letters.', ['6', '500000']],
  ['About one third have returned.', [`${1 / 3}`]],
  ['Two-thirds of voters stayed at home.', [`${2 / 3}`]],
  ['It costs three quarters of a pound.', ['0.75']],
  ['They walked 2½ miles and 10 1/2 miles.', ['2.5', '10.5']],
  ['Five out of 14 ferries were late.', [`${5 / 14}`]],
  ['One in four adults smokes.', ['0.25']],
  ['The index moved -1.3% on Friday.', ['-1.3']],
  ['Sales grew sixfold.', ['6']],
  ['Dozens of people came.', ['12..120']],
  ['Hundreds of thousands of people came.', ['100000..1000000']],
  ['Several hundred people came.', ['200..1000']],
])('%s', (text, values) => {
  expect(numbersOf(text).map(valueOf)).toEqual(values);
});

test.each([
  ['It is down to between 100 to 200.', ['100..200']],
  ['They drove 15–22 miles.', ['15..22']],
  ['It will cost $3-4bn.', ['3000000000..4000000000']],
  ['The fee is $200 to $4 million.', ['200..4000000']],
  ['A meal is eight or nine euros.', ['8..9']],
  ['They waited one to two years.', ['1..2']],
  ['Fees range from 1 per cent to 1.5 per cent.', ['1..1.5']],
  ['Jobs rose from 41,200 to 43,800.', ['41200', '43800']],
  ['The lift was increased from 13.5 to 14.0 mm.', ['13.5', '14']],
])('ends of a range, or of a change: %s', (text, values) => {
  expect(numbersOf(text).map(valueOf)).toEqual(values);
});
