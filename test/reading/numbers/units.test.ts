import { expect, test } from '@jest/globals';
import { numbersOf } from './rows.ts';

test.each([
  ['It cost $5.', 'money', 'USD'],
  ['It cost US$5 million.', 'money', 'USD'],
  ['It cost HK$20.', 'money', 'HKD'],
  ['It cost A$20.', 'money', 'AUD'],
  ['It cost RM23.50.', 'money', 'MYR'],
  ['It cost 9 billion shekels.', 'money', 'ILS'],
  ['It cost 40 Canadian dollars.', 'money', 'CAD'],
  ['He was fined 200 pounds.', 'money', 'GBP'],
  ['The share is at 118.5p.', 'money', 'pence'],
  ['Rent is $3,500 a month.', 'money', 'USD/month'],
  ['Oil fell to $52 a barrel.', 'money', 'USD/barrel'],
  ['She lost 20 pounds.', 'measure', 'pound'],
  ['It grew 60 per cent.', 'percent', 'percent'],
  ['It grew two percentage points.', 'percent', 'percentage point'],
  ['A 24-year-old resident spoke.', 'age', 'year'],
  ['Her 18-month-old daughter slept.', 'age', 'month'],
  ['Ann Reed, 66, spoke.', 'age', 'year'],
  ['A woman aged 25 spoke.', 'age', 'year'],
  ['It took 18 consecutive months.', 'duration', 'month'],
  ['A five-year plan was made.', 'duration', 'year'],
  ['They drove at 22 miles per hour.', 'rate', 'mile/hour'],
  ['It pumps 800,000 barrels a day.', 'rate', 'barrel/day'],
  ['About 2,000 fighters per month came.', 'rate', 'month'],
  ['Sales were four times higher.', 'rate', 'times'],
  ['It has 256GB of storage.', 'measure', 'gigabyte'],
  ['It lies 30 miles off.', 'measure', 'mile'],
  ['It spans 570 sq m in all.', 'measure', 'square metre'],
  ['A third of them came.', 'fraction', null],
  ['Some 40 boats came.', 'count', null],
])('%s: %s in %s', (text, kind, unit) => {
  expect(numbersOf(text).map((number) => [number.kind, number.unit])).toEqual([[kind, unit]]);
});
