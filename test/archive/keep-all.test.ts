import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import type { ImportedArticle, NewArticle } from '../../src/archive/archive.ts';
import { openArchives } from '../../src/archive/index.ts';
import { pack } from '../../src/archive/pack.ts';
import { read } from '../../src/reading/index.ts';
import { samples } from '../golden/samples.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let client: Redis;
beforeAll(async () => {
  redis = await redisForTest();
  client = redis.client({});
}, 120_000);
afterAll(() => redis.close());

const now = Date.parse('2026-11-26T09:00:00Z');
type Article = NewArticle & { readonly name: string };
const article = (name: string, text: string, url: string | null = null): Article => ({
  name,
  reading: read(text),
  url,
  title: text.slice(0, 40),
  addedBy: null,
  channel: null,
  now,
});
/** As a reading thread hands it over. */
const packedAll = (articles: readonly Article[]): ImportedArticle[] =>
  articles.map(({ reading, ...rest }) => ({ ...rest, packed: pack({ reading }, rest) }));
const texts = samples().map(({ text }) => text);
const pasted = texts.slice(0, 8).map((text, i) => article(`pasted ${i}`, text));
const fromSites = texts
  .slice(8, 14)
  .map((text, i) => article(`page ${i}`, text, `https://news.example/${i}`));

/** Everything that a workspace has, under names without it. */
async function contents(team: string): Promise<Record<string, unknown>> {
  const root = `or:{${team}}:`;
  const keys = (await client.keys(`${root}*`)).toSorted();
  const each = keys.map(async (key) => [key.slice(root.length), await contentOf(key)] as const);
  return Object.fromEntries(await Promise.all(each));
}

async function contentOf(key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'string':
      return (await client.getBuffer(key))?.toString('hex');
    case 'set':
      return (await client.smembers(key)).toSorted();
    case 'zset':
      return await client.zrange(key, '0', '-1', 'WITHSCORES');
    default:
      return await client.hgetall(key);
  }
}

/** Keeps the same in two workspaces, one by one and together, and gives what each has. */
async function bothWays(batches: readonly (readonly Article[])[], about: string) {
  const archives = openArchives(client);
  const [single, together] = [archives.of(`${about}1`), archives.of(`${about}2`)];
  for (const batch of batches) {
    /* oxlint-disable no-await-in-loop -- in this order */
    for (const one of batch) {
      await single.keep(one);
      await single.imports.done('b', one.name);
    }
    await together.keepAll('b', packedAll(batch));
    /* oxlint-enable no-await-in-loop */
  }
  return { single: await contents(`${about}1`), together: await contents(`${about}2`) };
}

test('what is kept together is to the letter what is kept one by one', async () => {
  const { single, together } = await bothWays([pasted, fromSites], 'Tnew');
  expect(Object.keys(single).length).toBeGreaterThan(500);
  expect(together).toEqual(single);
  expect(await openArchives(client).teams()).toContain('Tnew2');
});

test('copies, revisions and known texts in one batch are kept as they are one by one', async () => {
  const [first, second] = [pasted[0], fromSites[0]];
  if (first === undefined || second === undefined) throw new Error('no samples');
  const text = second.reading.text;
  const batch = [
    ...pasted.slice(1, 3),
    { ...first, name: 'again' },
    article('a copy elsewhere', text, 'https://other.example/0'),
    article('a new version', `${text}\n\n“It stands,” said Ida Holm.`, second.url),
    article('twice in the batch', `${text}\n\nA last line.`),
    article('the second of them', `${text}\n\nA last line.`),
  ];
  const { together } = await bothWays([[first, second], batch], 'Told');
  const [single, both] = [openArchives(client).of('Told1'), openArchives(client).of('Told2')];
  expect(await both.articleCount()).toBe(await single.articleCount());
  const names = batch.map(({ name }) => name);
  expect(await both.imports.settled('b', names)).toEqual(names.map(() => true));
  const current = await both.article((await both.byUrl(second.url ?? '')) ?? 0);
  expect(current?.reading.text).toContain('“It stands,”');
  const checked = [];
  for await (const each of both.check(false)) checked.push(each);
  expect(checked).toEqual([]);
  expect(together['seq']).toBeDefined();
});

test('the same import twice, or two at once, doubles nothing', async () => {
  const archive = openArchives(client).of('Ttwice');
  const other = openArchives(redis.client({})).of('Ttwice');
  await Promise.all([
    archive.keepAll('b', packedAll(pasted)),
    other.keepAll('b', packedAll(pasted)),
  ]);
  await archive.keepAll('b', packedAll(pasted));
  expect(await archive.articleCount()).toBe(pasted.length);
  expect(await archive.imports.progress('b')).toEqual({ done: pasted.length, failed: 0 });
  const found = [];
  for await (const each of archive.check(false)) found.push(each);
  expect(found).toEqual([]);
});
