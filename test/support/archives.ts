import { afterAll, beforeAll } from '@jest/globals';
import type { Redis } from 'ioredis';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchives } from '../../src/archive/index.ts';
import { redisForTest, type TestRedis } from './redis.ts';

/** A real Redis for the file that calls this at its top: its client, and an archive of a workspace of its own each time. */
export function archivesForTests() {
  let redis: TestRedis;
  let client: Redis;
  let team = 0;
  beforeAll(async () => {
    redis = await redisForTest();
    client = redis.client({});
  }, 120_000);
  afterAll(() => redis.close());
  return {
    client: () => client,
    /** The workspace of the archive that was made last. */
    team: () => `T${team}`,
    fresh: (): Archive => {
      team += 1;
      return openArchives(client).of(`T${team}`);
    },
  };
}
