import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importArticle } from '../../jobs/import-article.ts';
import { importArticles, type ImportArticles } from '../../jobs/import-articles.ts';
import { jobs } from '../../jobs/index.ts';
import { checked } from '../../jobs/job.ts';
import { ReadingBroke, ReadingTooSlow } from '../../jobs/pool/errors.ts';
import { withTold, type Told } from '../../jobs/pool/told.ts';
import { openArchives } from '../../src/archive/index.ts';
import { pack } from '../../src/archive/pack.ts';
import { cleanSource, type Clean, type Source } from '../../src/intake/index.ts';
import { read } from '../../src/reading/index.ts';
import { samples } from '../golden/samples.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await redisForTest();
}, 120_000);
afterAll(() => redis.close());

const texts = samples()
  .slice(0, 6)
  .map(({ text }) => text);
const names = texts.map((_, i) => `line ${i}`);
/** They stand in no other sample. */
const firstWords = texts[0]?.trim().slice(0, 30) ?? '';
const run = { id: 'r1' };

const dataOf = (team: string): ImportArticles => ({
  team,
  batch: 'b',
  articles: texts.map((text, i) => ({
    name: names[i] ?? '',
    source: { text, format: 'text' as const, url: null },
    title: `Article ${i}`,
    date: '2026-01-02',
  })),
});

/** Tools whose reading of the first article fails so; and how many were read. */
function toolsWith(error: Error | null) {
  const count = { read: 0 };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const tools = {
    archives: openArchives(redis.client({})),
    pool: {
      takeIn: async (source: Source, told: Told) => {
        const clean = withTold(await cleanSource(source), told);
        return { is: 'clean' as const, clean };
      },
      pack: async ({ article, title, url }: Clean) => {
        count.read += 1;
        if (error !== null && article.text.includes(firstWords)) throw error;
        return pack({ reading: read(article) }, { title, url });
      },
    },
    now: () => Date.parse('2026-11-26T09:00:00Z'),
    token: () => 't',
    log,
  };
  return { tools, count };
}

test('all are read, kept and settled; run again nothing is read', async () => {
  const { tools, count } = toolsWith(null);
  await importArticles.run(dataOf('Tall'), tools, run);
  const archive = tools.archives.of('Tall');
  expect(await archive.imports.settled('b', names)).toEqual(names.map(() => true));
  const cards = await archive.articles(10);
  expect(cards.map(({ title }) => title).toSorted()).toEqual(names.map((_, i) => `Article ${i}`));
  await importArticles.run(dataOf('Tall'), tools, run);
  expect([count.read, await archive.articleCount()]).toEqual([6, 6]);
});

test('one that cannot be read is told, the others are kept', async () => {
  const { tools } = toolsWith(new ReadingTooSlow('late'));
  await importArticles.run(dataOf('Tslow'), tools, run);
  const { imports } = tools.archives.of('Tslow');
  expect(await imports.progress('b')).toEqual({ done: 5, failed: 1 });
  expect(await imports.failures('b')).toMatchObject([{ name: 'line 0', code: 'reading-too-slow' }]);
});

test('where trying again can help the others are kept first; given up, only what is left has failed', async () => {
  const { tools } = toolsWith(new ReadingBroke('died'));
  const data = dataOf('Tbroke');
  await expect(importArticles.run(data, tools, run)).rejects.toThrow(ReadingBroke);
  const { imports } = tools.archives.of('Tbroke');
  expect(await imports.progress('b')).toEqual({ done: 5, failed: 0 });
  await importArticles.failed?.(data, new ReadingBroke('died'), tools, run);
  expect(await imports.failures('b')).toMatchObject([{ name: 'line 0', code: 'reading-broke' }]);
  await importArticles.run(data, toolsWith(null).tools, run);
  expect(await imports.progress('b')).toEqual({ done: 6, failed: 0 });
});

test('an article that an earlier version put into the queue by itself is read, settled, and told when given up', async () => {
  const { tools } = toolsWith(null);
  const [given] = dataOf('Told').articles;
  const raw = { team: 'Told', batch: 'b', ...given };
  const job = checked(importArticle);
  await job.run(raw, tools, run);
  const archive = tools.archives.of('Told');
  const { imports } = archive;
  expect([await archive.articleCount(), await imports.progress('b')]).toEqual([
    1,
    { done: 1, failed: 0 },
  ]);
  await job.failed({ ...raw, name: 'another' }, new ReadingBroke('died'), tools, run);
  expect(await imports.failures('b')).toMatchObject([{ name: 'another', code: 'reading-broke' }]);
  expect(jobs.map(({ name }) => name)).toContain('import-article');
});
