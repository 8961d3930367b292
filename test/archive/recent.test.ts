import { expect, test } from '@jest/globals';
import { writeArticle } from '../../src/archive/records/article.ts';
import { rememberingLines } from '../../src/archive/records/recent-people.ts';
import { rememberingReader } from '../../src/archive/records/recent.ts';
import { articleWith } from '../support/articles.ts';

const recordOf = (title: string) => writeArticle(articleWith({ title, paragraphs: ['It rains.'] }));

test('the same bytes are read once, other bytes at the same place anew', () => {
  const read = rememberingReader({ articles: 10, bytes: 1e6 });
  const first = read('a:1', 1, recordOf('Rain'));
  expect(read('a:1', 1, recordOf('Rain'))).toBe(first);
  expect(read('a:1', 1, recordOf('Snow'))?.card.title).toBe('Snow');
  expect(read('a:1', 1, recordOf('Rain'))).not.toBe(first);
});

test.each([
  ['articles', { articles: 2, bytes: 1e6 }],
  ['bytes', { articles: 10, bytes: recordOf('Rain 1').length * 2 }],
])('what was read longest ago is forgotten when there are too many %s', (_, room) => {
  const read = rememberingReader(room);
  const [first, second] = [1, 2].map((id) => read(`a:${id}`, id, recordOf(`Rain ${id}`)));
  expect(read('a:1', 1, recordOf('Rain 1'))).toBe(first);
  read('a:3', 3, recordOf('Rain 3'));
  expect(read('a:1', 1, recordOf('Rain 1'))).toBe(first);
  expect(read('a:2', 2, recordOf('Rain 2'))).not.toBe(second);
});

test('bytes that came as part of others are kept as they came', () => {
  const read = rememberingReader({ articles: 10, bytes: 1e6 });
  const record = recordOf('Rain');
  const first = read('a:1', 1, record);
  record.fill(0);
  expect(read('a:1', 1, recordOf('Rain'))).toBe(first);
});

const person = (quotes: number) =>
  JSON.stringify({
    v: 1,
    name: 'Ida Holm',
    type: 'person',
    quotes,
    articles: 1,
    aliases: [],
    roles: [['mayor', 1]],
  });

test('a person’s line is that of the record that stands there now', () => {
  const read = rememberingLines(2);
  const first = read('ida holm', person(1));
  expect(first).toMatchObject({ line: { quotes: 1 }, forms: [' ida holm', ' mayor'] });
  expect(read('ida holm', person(1))).toBe(first);
  expect(read('ida holm', person(2))).toMatchObject({ line: { quotes: 2 } });
  expect(read('ida holm', '{}')).toBeNull();
});
