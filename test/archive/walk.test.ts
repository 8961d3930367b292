import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { array, assert, asyncProperty, boolean, integer, nat, record } from 'fast-check';
import type { Redis } from 'ioredis';
import { placeOfDay, writtenDay, writtenGone } from '../../src/archive/days.ts';
import { currentSpots } from '../../src/archive/find/candidates.ts';
import { EVERY, walked } from '../../src/archive/find/walk.ts';
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

test('a walk in one trip finds what several trips find, from the list and from places at hand', async () => {
  await assert(
    asyncProperty(
      articles,
      nat(12),
      nat(8),
      integer({ min: 1, max: 28 }),
      async (given, skip, limit, day) => {
        const ids = await write(given);
        const since = dayOf(day);
        const all = await currentSpots(storeOf(), ids, { since }, true);
        const page = all.slice(skip, skip + limit);
        const counted = { skip, limit, since, countUpTo: EVERY };
        for (const along of [list, ids]) {
          // oxlint-disable-next-line no-await-in-loop -- one Redis
          const found = await walked(storeOf(), { along, ...counted });
          expect(found).toMatchObject({ spots: page, found: all.length, length: ids.length });
        }
        const early = await walked(storeOf(), { along: list, ...counted, countUpTo: 0 });
        expect(early?.spots).toEqual(page);
        expect([...(early?.records ?? [])].map(([id, bytes]) => [id, bytes.toString()])).toEqual(
          [...new Set(page.map(({ article }) => article))].map((id) => [id, `record ${id}`]),
        );
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('more than 4,000 places are not walked in Redis', async () => {
  const gone = Array.from({ length: 4100 }, () => ({
    numbers: 1,
    isGone: true,
    day: 1,
    places: [0],
  }));
  const ids = await write(gone);
  const page = { skip: 0, limit: 5, countUpTo: 0 };
  expect(await walked(storeOf(), { along: list, ...page })).toBeNull();
  expect(await walked(storeOf(), { along: ids, ...page })).toBeNull();
  expect(await walked(storeOf(), { along: ids.slice(200), ...page })).toMatchObject({ spots: [] });
}, 60_000);

test('a server that has forgotten the script is sent it again; what stands beside comes with it', async () => {
  await write([{ numbers: 1, isGone: false, day: 1, places: [3] }]);
  await client.set('beside', 'me');
  await client.script('FLUSH');
  const wish = { along: list, skip: 0, limit: 5, countUpTo: 0, beside: 'beside' };
  const found = await Promise.all([walked(storeOf(), wish), walked(storeOf(), wish)]);
  expect(found.map((each) => each?.beside?.toString())).toEqual(['me', 'me']);
  expect(found[0]?.spots).toEqual([{ article: 1, index: 3 }]);
});
