import { expect, test } from '@jest/globals';
import { loadConfig } from '../../config/index.ts';
import { openOwnRedis } from '../../src/bin/parts/own-redis.ts';
import { redisForTest } from '../support/redis.ts';

function configFor(settings: Readonly<Record<string, string>>) {
  const loaded = loadConfig(settings);
  if (!loaded.ok) throw new Error(loaded.wrong.join('\n'));
  return loaded.config;
}

test('a Redis that is away ends a command with a sentence within seconds, not never', async () => {
  await expect(openOwnRedis(configFor({ REDIS_URL: 'redis://127.0.0.1:1' }))).rejects.toMatchObject(
    {
      code: 'redis-away',
      hint: 'Redis does not answer: check that it runs and that REDIS_URL leads to it.',
    },
  );
}, 10_000);

test('one that is there answers, until it is closed', async () => {
  const redis = await redisForTest();
  const own = await openOwnRedis(configFor({ ONRECORD_FOLDER: redis.folder }));
  const client = await own.connect('fail-fast');
  expect(await client.ping()).toBe('PONG');
  await own.close();
  await expect(client.ping()).rejects.toThrow(/writeable|closed/);
  await redis.close();
}, 60_000);
