import type { Config } from '../../../config/index.ts';
import { openRedis } from '../../redis/index.ts';
import { findNodes } from './find-nodes.ts';
import { inTime } from './in-time.ts';
import { makeClient, ready, type Client } from './redis-clients.ts';

/** Somebody sits before the terminal and waits. */
const PATIENCE_MS = 5000;

/** The newsroom's Redis for one command in the terminal. */
export interface OwnRedis {
  /** Gives a new connection that answers; throws `RedisAway` where it does not within five seconds. */
  readonly connect: (manner: 'fail-fast' | 'patient') => Promise<Client>;
  /** Closes all of them, and the Redis where it is ours. */
  readonly close: () => Promise<void>;
}

/** Finds the newsroom's Redis, and brings ours up where it has none; throws `RedisAway` where the one of `REDIS_URL` does not answer within five seconds. */
export async function openOwnRedis({ REDIS_URL, ONRECORD_FOLDER }: Config): Promise<OwnRedis> {
  const redis = await openRedis({ url: REDIS_URL ?? null, folder: ONRECORD_FOLDER, say: () => {} });
  const address = await findNodes(redis.options, () => {}, PATIENCE_MS);
  const clients: Client[] = [];
  const close = async (): Promise<void> => {
    for (const client of clients) client.disconnect();
    await redis.close();
  };
  const connect = async (manner: 'fail-fast' | 'patient'): Promise<Client> => {
    const client = makeClient(address, manner, () => {});
    clients.push(client);
    try {
      await inTime(ready(client), PATIENCE_MS);
    } catch (away) {
      await close();
      throw away;
    }
    return client;
  };
  return { connect, close };
}
