import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkServer, type Call } from '../../src/redis/index.ts';
import { knowsWaitaof, redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await redisForTest();
}, 120_000);
afterAll(() => redis.close());

/** A server that says this of itself. */
const saying =
  (info: string): Call =>
  async () =>
    info;

test('a real server will do, and is told of a policy that loses jobs', async () => {
  const client = redis.client({});
  const call: Call = (...args) => client.call(...args);
  await client.config('SET', 'appendfsync', 'always');
  expect(await checkServer(call)).toEqual({ advice: [], lasting: 'on-disk' });
  await client.config('SET', 'maxmemory-policy', 'volatile-lru');
  expect((await checkServer(call)).advice).toEqual([expect.stringContaining('noeviction')]);
  await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
  await expect(checkServer(call)).rejects.toMatchObject({
    code: 'redis-unfit',
    hint: expect.stringContaining('allkeys-lru'),
  });
});

test.each([
  ['redis_version:6.0.16\r\n', '6.0.16'],
  ['redis_version:5.0.7\r\n', '5.0.7'],
])('%j will not do', async (info, says) => {
  await expect(checkServer(saying(info))).rejects.toMatchObject({
    code: 'redis-unfit',
    hint: expect.stringContaining(says),
  });
});

test.each(['redis_version:6.2.0\r\n', 'redis_version:7.2.4\r\n', 'redis_version:10.0.0\r\n', ''])(
  '%j will do',
  async (info) => {
    expect(await checkServer(saying(info))).toEqual({ advice: [], lasting: 'unknown' });
  },
);

test('one that answers before it has written is told of, unless it says when it has', async () => {
  const client = redis.client({});
  const call: Call = (...args) => client.call(...args);
  await client.config('SET', 'maxmemory-policy', 'noeviction');
  await client.config('SET', 'appendfsync', 'everysec');
  const says = await checkServer(call);
  const waits = await knowsWaitaof(client);
  expect(says.lasting).toBe(waits ? 'can-wait' : 'late');
  expect(says.advice).toEqual(waits ? [] : [late]);
  await client.config('SET', 'appendfsync', 'no');
  expect(await checkServer(call)).toEqual({ advice: [late], lasting: 'late' });
});

const late = expect.stringContaining('Set appendfsync always');

test('one that keeps no append-only file is told of', async () => {
  const says = await checkServer(saying('redis_version:7.2.4\r\naof_enabled:0\r\n'));
  const advice = [expect.stringContaining('appendonly yes')];
  expect(says).toEqual({ advice, lasting: 'no-file' });
});
