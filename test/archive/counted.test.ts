import { expect, test } from '@jest/globals';
import { articleWith } from '../support/articles.ts';
import { archivesForTests } from '../support/archives.ts';
import { handedIn } from './handed-in.ts';

const { fresh } = archivesForTests();

/** An article of another month in which Ida Holm speaks of the harbour so many times. */
function harbourTimes(count: number, number: number) {
  const words = Array.from({ length: count }, (_, i) => `“The harbour is safe at hour ${i}.”`);
  return articleWith({
    title: `Report ${number}`,
    url: `https://news.example/report/${number}`,
    date: `2026-0${number}-01`,
    paragraphs: words.map((each) => `${each} said Ida Holm.`),
    quotes: words.map((each) => ({ words: each, name: 'Ida Holm' })),
  });
}

test('what is narrowed is counted where little has to be read for it; else it is told how many there are at least, down to the last page', async () => {
  const archive = fresh();
  for (const [i, count] of [100, 3, 200].entries())
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await archive.keep(handedIn(harbourTimes(count, i + 1)));
  const countOf = async (more: object) => {
    const { items, ...told } = await archive.quotes('ida holm', { limit: 5, ...more });
    return { ...told, shown: items.length };
  };
  const topic = ['harbour'];
  expect(await countOf({})).toEqual({ total: 303, shown: 5 });
  // It stops at the end of an article, one place on.
  expect(await countOf({ topic })).toEqual({ total: 201, isLeast: true, shown: 5 });
  expect(await countOf({ until: '2026-12-01' })).toEqual({ total: 201, isLeast: true, shown: 5 });
  expect(await countOf({ until: '2026-02-20' })).toEqual({ total: 103, shown: 5 });
  expect(await countOf({ topic, until: '2026-02-20' })).toEqual({ total: 103, shown: 5 });
  expect(await countOf({ topic, skip: 196 })).toEqual({ total: 204, isLeast: true, shown: 5 });
  expect(await countOf({ topic, skip: 300 })).toEqual({ total: 303, shown: 3 });
});
