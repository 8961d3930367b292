import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openArchives } from '../../src/archive/index.ts';
import { articleWith } from '../support/articles.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';
import { handedIn } from './handed-in.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await redisForTest();
}, 90_000);
afterAll(() => redis.close());

const ROOM = 5000;

function article(number: number, quotes: number) {
  const words = Array.from({ length: quotes }, (_, i) => `“case ${number} point ${i} of it,”`);
  return articleWith({
    title: `Case ${number}`,
    date: `2026-10-${String(number).padStart(2, '0')}`,
    paragraphs: words.map((each) => `${each} said Ida Holm.`),
    quotes: words.map((each) => ({ words: each, name: 'Ida Holm' })),
  });
}

test('articles whose numbers lie far apart are found, also one with more quotes than a number takes, and without a replaced one', async () => {
  const client = redis.client({});
  const archive = openArchives(client).of('T1');
  for (const [number, quotes] of [
    [1, 2],
    [2, 3],
    [3, 300],
    [4, 1],
  ] as const) {
    /* oxlint-disable no-await-in-loop -- in this order, thousands of numbers apart */
    await archive.keep(handedIn(article(number, quotes)));
    await client.incrby('or:{T1}:seq', ROOM);
    /* oxlint-enable no-await-in-loop */
  }
  const titles = async (filter: object) => {
    const { items, total } = await archive.quotes('ida holm', { limit: 400, ...filter });
    return [total, [...new Set(items.map(({ article: { title } }) => title))]];
  };
  expect(await titles({})).toEqual([306, ['Case 4', 'Case 3', 'Case 2', 'Case 1']]);
  expect(await titles({ until: '2026-10-02' })).toEqual([5, ['Case 2', 'Case 1']]);
  const [first] = await archive.articles(1, 3);
  await archive.forgetArticle(first?.id ?? 0);
  expect(await titles({ until: '2026-10-02' })).toEqual([3, ['Case 2']]);
  await archive.forgetArticle((await archive.articles(1, 1))[0]?.id ?? 0);
  expect(await titles({})).toEqual([4, ['Case 4', 'Case 2']]);
});
