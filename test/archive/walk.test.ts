import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { array, assert, asyncProperty, boolean, integer, nat, record } from 'fast-check';
import type { Redis } from 'ioredis';
import { placeOfDay, writtenDay, writtenGone } from '../../src/archive/days.ts';
import { currentSpots } from '../../src/archive/find/current-spots.ts';
import { walked } from '../../src/archive/find/walk.ts';
import { keysOf } from '../../src/archive/keys.ts';
import { packed, quoteId } from '../../src/archive/postings.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let client: Redis;
beforeAll(async () => {
  redis = await redisForTest();
  client = redis.client({});
}, 120_000);
afterAll(() => redis.close());

const keys = keysOf('T1');
const list = keys.said('ida holm');
const storeOf = () => ({ client, keys, readRecord: () => null, readLine: () => null });

interface Given {
  /** How many numbers the article takes. */
  readonly numbers: number;
  readonly isGone: boolean;
  /** Of 2026-01. */
  readonly day: number;
  /** Places of quotes in it. */
  readonly places: readonly number[];
}

const dayOf = (day: number) => `2026-01-${String(day).padStart(2, '0')}`;

/** Writes articles as keeping does, in Redis of this test alone; gives all places. */
async function write(articles: readonly Given[]): Promise<number[]> {
  await client.flushall();
  const ids: number[] = [];
  let id = 1;
  for (const { numbers, isGone, day, places } of articles) {
    const mark = isGone ? writtenGone(numbers) : writtenDay(dayOf(day), '', numbers);
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await client.setrange(keys.days, placeOfDay(id), mark);
    // oxlint-disable-next-line no-await-in-loop
    await client.set(keys.article(id), `record ${id}`);
    const here = [...new Set(places.map((place) => place % (numbers * 256)))];
    const article = id;
    ids.push(...here.toSorted((a, b) => a - b).map((place) => quoteId(article, place)));
    id += numbers;
  }
  await client.set(list, packed(ids));
  return ids;
}

const articles = array(
  record({
    numbers: integer({ min: 1, max: 3 }),
    isGone: boolean(),
    day: integer({ min: 1, max: 28 }),
    places: array(nat(767), { maxLength: 6 }),
  }),
  { maxLength: 40 },
);

/** Those in current articles of a list, newest article first. */
const spotsOf = (ids: readonly number[], since?: string) =>
  currentSpots(storeOf(), ids, { since }, true);

const wish = record({ skip: nat(12), limit: nat(8), day: integer({ min: 1, max: 28 }) });

test('a walk in one trip finds what several trips find', async () => {
  await assert(
    asyncProperty(articles, wish, async (given, { skip, limit, day }) => {
      const ids = await write(given);
      const since = dayOf(day);
      const all = await spotsOf(ids, since);
      const page = all.slice(skip, skip + limit);
      const asked = { along: list, skip, limit, since };
      const found = await walked(storeOf(), { ...asked, countUpTo: 5000 });
      const whole = { found: all.length, length: ids.length, isWhole: true };
      expect(found).toMatchObject({ spots: page, ...whole });
      const early = await walked(storeOf(), { ...asked, countUpTo: 0 });
      expect(early?.spots).toEqual(page);
      expect(early?.isWhole).toBe(early?.found === all.length);
      expect([...(early?.records ?? [])].map(([id, bytes]) => [id, bytes.toString()])).toEqual(
        [...new Set(page.map(({ article }) => article))].map((id) => [id, `record ${id}`]),
      );
    }),
    { numRuns: 60 },
  );
}, 60_000);

const oneEach = (count: number, isGone: boolean) =>
  Array.from({ length: count }, () => ({ numbers: 1, isGone, day: 1, places: [0] }));

test('more than 4,000 places are not walked in Redis', async () => {
  await write(oneEach(4100, true));
  const page = { along: list, skip: 0, limit: 5, countUpTo: 0 };
  expect(await walked(storeOf(), page)).toBeNull();
  await client.set(list, (await client.getBuffer(list))?.subarray(4 * 200) ?? '');
  expect(await walked(storeOf(), page)).toMatchObject({ spots: [], isWhole: true });
}, 60_000);

test('a server that has forgotten the script is sent it again; what stands beside comes with it', async () => {
  await write([{ numbers: 1, isGone: false, day: 1, places: [3] }]);
  await client.set('beside', 'me');
  await client.script('FLUSH');
  const asked = { along: list, skip: 0, limit: 5, countUpTo: 0, beside: 'beside' };
  const found = await Promise.all([walked(storeOf(), asked), walked(storeOf(), asked)]);
  expect(found.map((each) => each?.beside?.toString())).toEqual(['me', 'me']);
  expect(found[0]?.spots).toEqual([{ article: 1, index: 3 }]);
});
