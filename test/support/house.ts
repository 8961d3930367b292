import { afterAll } from '@jest/globals';
import type { Log } from '../../src/operations/index.ts';
import { askerIn } from './asker.ts';
import { openNewsroom, openStandIn } from './newsroom.ts';
import { redisForTest } from './redis.ts';

interface Wish {
  readonly by?: 'http' | 'socket';
  /** Slack's clock at the beginning, milliseconds since 1970. */
  readonly at?: number;
  readonly around?: (log: Log) => Log;
}

/** A whole bot for one test file, over a Redis and a stand-in for Slack of its own, with Ana who asks; closed when the file ends. */
export async function openHouse({ by, at, around }: Wish = {}) {
  const redis = await redisForTest();
  const slack = await openStandIn();
  if (at !== undefined) slack.clock.set(at);
  const newsroom = await openNewsroom(redis, slack, by, around);
  afterAll(async () => {
    await newsroom.close();
    await slack.close();
    await redis.close();
  }, 30_000);
  return { redis, slack, newsroom, ana: askerIn(slack) };
}
