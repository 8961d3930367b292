import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchives } from '../../src/archive/index.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';
import { handedIn } from './handed-in.ts';
import { articles } from './reader-contract.ts';

let redis: TestRedis;
let client: Redis;
let archive: Archive;
let teams = 0;

beforeAll(async () => {
  redis = await redisForTest();
  client = redis.client({});
}, 90_000);
afterAll(() => redis.close());

beforeEach(async () => {
  teams += 1;
  archive = openArchives(client).of(`T${teams}`);
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const article of articles) await archive.keep(handedIn(article));
});

const key = (name: string) => `or:{T${teams}}:${name}`;

async function found(mend: boolean) {
  const all = [];
  for await (const each of archive.check(mend)) all.push(each);
  return all;
}

const said = async () => (await archive.quotes('marta kowalczyk', { limit: 20 })).items.length;

describe('checking an archive', () => {
  test('finds nothing in one that is whole, also after revisions and tidying', async () => {
    const [first] = articles;
    if (first !== undefined) {
      const reading = { ...first.reading, text: `${first.reading.text} More.` };
      await archive.keep({ ...handedIn(first), reading });
    }
    expect(await found(false)).toEqual([]);
    await openArchives(client).tidy();
    expect(await found(false)).toEqual([]);
  });

  test.each<[string, string, () => Promise<unknown>]>([
    [
      'a list that is gone',
      'a list lacks places, or has them out of order',
      () => client.del(key('s:marta kowalczyk')),
    ],
    [
      'a list that lacks its end',
      'a list lacks places, or has them out of order',
      () => client.set(key('w:ferry'), Buffer.alloc(4)),
    ],
    [
      'a person who is gone',
      'a person is not what the articles say',
      () => client.del(key('p:marta kowalczyk')),
    ],
    [
      'a person who is nobody',
      'a person is not what the articles say',
      () => client.zadd(key('ranks'), 5, 'no one'),
    ],
    [
      'a day that is wrong',
      'its day is not what it should be',
      () => client.setrange(key('days'), 2, '\0\u0001'),
    ],
    [
      'a listed article that is not there',
      'a listed article is not there',
      () => client.zadd(key('arts'), 77, '77'),
    ],
  ])('finds %s and mends it', async (_what, what, damage) => {
    const whole = await said();
    await damage();
    const before = await found(false);
    expect(before.map((each) => each.what)).toContain(what);
    expect(before.every(({ mended }) => !mended)).toBe(true);
    expect((await found(true)).every(({ mended }) => mended)).toBe(true);
    expect(await found(false)).toEqual([]);
    expect(await said()).toBe(whole);
  });

  test('an address that leads nowhere leads to its article again', async () => {
    const { 0: address = '' } = (await client.keys(key('url:*'))).toSorted();
    await client.del(address);
    expect(await found(true)).toEqual([
      { what: 'its address does not lead to it', article: expect.any(Number), mended: true },
    ]);
    expect(await client.exists(address)).toBe(1);
  });

  test('a record that can’t be read is told, and not mended', async () => {
    await client.set(key('a:2'), 'no record');
    const all = await found(true);
    expect(all.filter(({ mended }) => !mended)).toEqual([
      { what: 'a record can’t be read', article: 2, mended: false },
    ]);
  });
});
