import { setTimeout } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Config } from '../../../config/index.ts';
import { OnRecordError } from '../../errors.ts';
import { openRedis } from '../../redis/index.ts';
import { makeClient, ready } from './redis-clients.ts';

/** The Redis of `REDIS_URL` did not answer a command in the terminal. */
class RedisAway extends OnRecordError {
  readonly code = 'redis-away';
  readonly hint = 'Redis does not answer: check that it runs and that REDIS_URL leads to it.';
  override readonly again = true;
}

/** Somebody sits before the terminal and waits. */
const PATIENCE_MS = 5000;

/** The newsroom's Redis for one command in the terminal. */
export interface OwnRedis {
  /** Gives a new connection that answers; throws `RedisAway` where it does not within five seconds. */
  readonly connect: (manner: 'fail-fast' | 'patient') => Promise<Redis>;
  /** Closes all of them, and the Redis where it is ours. */
  readonly close: () => Promise<void>;
}

/** Finds the newsroom's Redis, and brings ours up where it has none. */
export async function openOwnRedis({ REDIS_URL, ONRECORD_FOLDER }: Config): Promise<OwnRedis> {
  const redis = await openRedis({ url: REDIS_URL ?? null, folder: ONRECORD_FOLDER, say: () => {} });
  const clients: Redis[] = [];
  const close = async (): Promise<void> => {
    for (const client of clients) client.disconnect();
    await redis.close();
  };
  const connect = async (manner: 'fail-fast' | 'patient'): Promise<Redis> => {
    const client = makeClient(redis.options, manner, () => {});
    clients.push(client);
    if (await isReadyInTime(client)) return client;
    await close();
    throw new RedisAway('no answer');
  };
  return { connect, close };
}

async function isReadyInTime(client: Redis): Promise<boolean> {
  const stop = new AbortController();
  const late = setTimeout(PATIENCE_MS, false, { signal: stop.signal }).catch(() => false);
  const isReady = await Promise.race([ready(client).then(() => true), late]);
  stop.abort();
  return isReady;
}
