import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import { openArchives } from '../../src/archive/index.ts';
import { articleWith } from '../support/articles.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';
import { archiveContract } from './contract.ts';
import { order } from './daily-contract.ts';
import { handedIn } from './handed-in.ts';

let redis: TestRedis;
let client: Redis;
beforeAll(async () => {
  redis = await redisForTest();
  client = redis.client({});
}, 120_000);
afterAll(() => redis.close());

archiveContract('Redis', () => Promise.resolve(openArchives(client)));

const article = articleWith({
  title: 'Bridge shut',
  paragraphs: ['“It is not safe,” said Ida Holm.'],
  quotes: [{ words: '“It is not safe,”', name: 'Ida Holm' }],
});
const at = (path: string) => handedIn(article, { url: `https://news.example/${path}` });

describe('what only Redis has', () => {
  test('every key but two has the hash tag of its workspace, and none is left when it is forgotten', async () => {
    await client.flushall();
    const archive = openArchives(client).of('T{1}*');
    await archive.keep(at('a'));
    await archive.daily.order(order);
    await archive.daily.plan('C1', '2026-10-01');
    await archive.claim('x', 'y', 10_000);
    const keys = await client.keys('*');
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => !key.startsWith('or:{T%7B1%7D*}:')).toSorted()).toEqual([
      'or:all',
      'or:teams',
    ]);
    await archive.forget();
    expect(await client.keys('*')).toEqual([]);
  });

  test('a damaged article is passed over in lists and said to be damaged when it is asked for', async () => {
    const archive = openArchives(client).of('T-damaged');
    for (const path of ['a', 'b', 'c', 'd'])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await archive.keep(at(path));
    await client.set('or:{T-damaged}:a:2', 'no record');
    const record = (await client.getBuffer('or:{T-damaged}:a:3')) ?? Buffer.alloc(0);
    await client.set('or:{T-damaged}:a:3', record.subarray(0, -3));
    const later = record.toString('latin1').replace('[2,', '[3,');
    await client.set('or:{T-damaged}:a:4', Buffer.from(later, 'latin1'));
    expect((await archive.articles(10)).map(({ id }) => id)).toEqual([3, 1]);
    const { items, total } = await archive.quotes('ida holm', { limit: 10 });
    expect([items.length, total]).toEqual([1, 4]);
    expect(await archive.quotes('ida holm', { limit: 10, article: 2 })).toEqual({
      items: [],
      total: 0,
    });
    for (const id of [2, 3, 4])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(archive.article(id)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect((await archive.keep(at('b'))).outcome).toBe('revised');
    await client.set('or:{T-damaged}:p:ida holm', '{}');
    expect(await archive.people('Holm', 5)).toEqual([]);
  });

  test('a daily order that is damaged is passed over', async () => {
    const { daily } = openArchives(client).of('T-orders');
    await client.hset('or:{T-orders}:daily', 'C1', '{"v":1}');
    expect([await daily.orders(), await daily.orderOf('C1')]).toEqual([[], null]);
  });

  test('quotes are found behind many that were replaced', async () => {
    const archive = openArchives(client).of('T-revised');
    await archive.keep(at('kept'));
    for (let i = 0; i < 150; i += 1) {
      const text = articleWith({
        paragraphs: [`“It is not safe,” said Ida Holm, ${i}.`],
        quotes: [{ words: '“It is not safe,”', name: 'Ida Holm' }],
      });
      // oxlint-disable-next-line no-await-in-loop -- each replaces the one before
      await archive.keep(handedIn(text, { url: 'https://news.example/edited' }));
    }
    const { items, total } = await archive.quotes('ida holm', { limit: 5 });
    expect(items.map((place) => place.article.id)).toEqual([151, 1]);
    expect(total).toBe(2);
  });
});

describe('a Redis that is away', () => {
  const away = {
    code: 'archive-away',
    again: true,
    hint: expect.stringContaining('Nothing is lost'),
  };

  test('is told at once by every question, and mends itself', async () => {
    const failFast = redis.client();
    await new Promise((resolve) => failFast.once('ready', resolve));
    const archives = openArchives(failFast);
    const archive = archives.of('T-away');
    await archive.keep(at('a'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await redis.kill();
    const asked = [
      () => archives.ping(),
      () => archive.article(1),
      () => archive.articles(5),
      () => archive.people('Holm', 5),
      () => archive.similar('Hulm', 5),
      () => archive.quotes('ida holm', { limit: 5 }),
      () => archive.keep(at('b')),
      () => archive.daily.orders(),
      () => archive.claim('x', 'y', 10),
    ];
    const since = Date.now();
    const outcomes = await Promise.allSettled(asked.map((ask) => ask()));
    expect(Date.now() - since).toBeLessThan(1500);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: away });
    const back = new Promise((resolve) => failFast.once('ready', resolve));
    await redis.start();
    await back;
    expect((await archive.quotes('ida holm', { limit: 5 })).total).toBe(1);
    expect((await archive.keep(at('b'))).outcome).toBe('new');
  }, 20_000);

  test('that hangs is given up after its time', async () => {
    const failFast = redis.client();
    await new Promise((resolve) => failFast.once('ready', resolve));
    await redis.freeze();
    try {
      const since = Date.now();
      await expect(openArchives(failFast).of('T').articles(5)).rejects.toMatchObject(away);
      expect(Date.now() - since).toBeLessThan(2000);
    } finally {
      await redis.thaw();
    }
  });

  test('that is full takes nothing, answers on, and loses nothing by half', async () => {
    const full = redis.client({});
    const archive = openArchives(full).of('T-full');
    await archive.keep(at('a'));
    await full.config('SET', 'maxmemory', '1');
    try {
      await expect(archive.keep(at('b'))).rejects.toMatchObject(away);
      expect((await archive.quotes('ida holm', { limit: 5 })).total).toBe(1);
    } finally {
      await full.config('SET', 'maxmemory', '0');
    }
    expect(await archive.articleCount()).toBe(1);
    expect((await archive.keep(at('b'))).outcome).toBe('new');
  });

  test('that is a replica takes nothing', async () => {
    const replica = redis.client({});
    await replica.call('REPLICAOF', '127.0.0.1', '1');
    try {
      await expect(openArchives(replica).of('T').keep(at('z'))).rejects.toMatchObject(away);
    } finally {
      await replica.call('REPLICAOF', 'NO', 'ONE');
    }
  });
});
