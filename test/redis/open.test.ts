import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { openRedis } from '../../src/redis/index.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

const say = () => {};

describe('the Redis that comes along', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await redisForTest();
  }, 120_000);
  afterAll(() => redis.close());

  test('leaves a Redis that is named alone', async () => {
    const url = 'redis://newsroom.example:6379';
    const named = await openRedis({ url, folder: redis.folder, say });
    expect(named).toMatchObject({ options: { url }, started: false });
    await named.close();
  });

  test('is used by whoever comes second, and not stopped by them', async () => {
    const second = await openRedis({ url: null, folder: redis.folder, say });
    expect(second).toMatchObject({ options: redis.options, started: false });
    await second.close();
    const third = await openRedis({ url: null, folder: redis.folder, say });
    expect(third.started).toBe(false);
  });

  test('keeps what it was given through a kill', async () => {
    const client = redis.client({ maxRetriesPerRequest: null });
    await client.set('kept', 'yes');
    // Everything is on the disk within a second.
    await wait(1500);
    await redis.kill();
    await redis.start();
    expect(await client.get('kept')).toBe('yes');
  });

  test('throws nothing away and keeps an append-only file', async () => {
    const client = redis.client({});
    expect(await client.config('GET', 'maxmemory-policy')).toContain('noeviction');
    expect(await client.config('GET', 'appendonly')).toContain('yes');
  });
});
