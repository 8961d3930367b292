import { expect, test } from '@jest/globals';
import { assert, nat, property, string, uint8Array } from 'fast-check';
import { readArticle, writeArticle } from '../../src/archive/records/article.ts';
import { readCard } from '../../src/archive/records/card.ts';
import { readPerson } from '../../src/archive/records/person.ts';
import { personRow, quantityRow, quoteRow } from '../../src/archive/records/rows.ts';
import { readOrder } from '../../src/archive/records/order.ts';
import { articleWith } from '../support/articles.ts';

const article = articleWith({
  id: 7,
  paragraphs: ['“It is not safe,” said Ida Holm. About 200 people live there.'],
  quotes: [{ words: '“It is not safe,”', name: 'Ida Holm', speaker: 'Ida Holm', cue: 'said' }],
  numbers: [{ words: 'About 200', value: 200, bound: 'about', of: 'people', by: 'Ida Holm' }],
  summary: ['About 200 people live there.'],
});

test('an article comes back from its record as it was', () => {
  expect(readArticle(7, writeArticle(article))).toEqual(article);
});

test('any text comes back unit for unit', () => {
  assert(
    property(string({ unit: 'binary' }), string({ unit: 'binary' }), (text, title) => {
      const reading = {
        ...article.reading,
        text,
        title: null,
        quotes: [],
        numbers: [],
        summary: [],
      };
      const kept = { card: { ...article.card, title }, reading };
      expect(readArticle(7, writeArticle(kept))).toEqual(kept);
    }),
  );
});

test('no bytes are too damaged to say so', () => {
  const whole = writeArticle(article);
  assert(
    property(nat(whole.length - 1), uint8Array({ maxLength: 40 }), (at, bytes) => {
      const record = Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + 1)]);
      const kept = readArticle(7, record);
      for (const { start, end, text } of kept?.reading.quotes ?? [])
        expect(kept?.reading.text.slice(start, end)).toBe(text);
      readCard(7, record);
    }),
  );
});

const quote: readonly unknown[] = [[0, 4], 'direct', null, 0, null, [1, 2], 'named', null];
const number: readonly unknown[] = [
  [0, 4],
  1,
  null,
  null,
  'exact',
  'up',
  'count',
  null,
  0,
  null,
  0.5,
];
test.each([
  ['quote', quote, quoteRow, []],
  ['number', number, quantityRow, [1, 2, 3, 10]],
])(
  'a %s with anything in one of its places that cannot stand there is not read',
  (_what, row, check, figures: readonly number[]) => {
    const isRow = (given: unknown) => check.safeParse(given).success;
    expect([isRow(row), isRow(row.slice(1)), isRow([...row, null]), isRow({})]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const wrong = ['no', {}, [], -1, [1], [1, -2], [1, 2, 3], true];
    for (const at of row.keys())
      for (const each of wrong)
        expect([at, each, isRow(row.with(at, each))]).toEqual([
          at,
          each,
          each === -1 && figures.includes(at),
        ]);
  },
);

const isRead = (given: unknown) => personRow.safeParse(given).success;

test('somebody’s line in an article with anything that cannot stand there is not read', () => {
  const person = { name: 'Ida Holm', type: 'person', aliases: ['Holm'], roles: [], quotes: 2 };
  expect([isRead(person), isRead(null), isRead('Ida'), isRead({})]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  for (const field of Object.keys(person))
    for (const wrong of [null, 1.5, {}, [1], true])
      expect([field, wrong, isRead({ ...person, [field]: wrong })]).toEqual([field, wrong, false]);
});

test.each(['', '{}', 'null', '[]', '{"v":2}', '{"v":1,"name":5}', '\u0000'])(
  '%j is no record',
  (record) => {
    expect([
      readPerson(record),
      readOrder(record, null),
      readCard(1, Buffer.from(`${record}\n`)),
    ]).toEqual([null, null, null]);
  },
);
