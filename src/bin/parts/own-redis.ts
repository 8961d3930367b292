import type { Config } from '../../../config/index.ts';
import type { Log } from '../../operations/index.ts';
import { openRedis, type Disk } from '../../redis/index.ts';
import { checkAll } from './check-all.ts';
import { findNodes } from './find-nodes.ts';
import { inTime } from './in-time.ts';
import { makeClient, ready, type Client } from './redis-clients.ts';
import { openRedisDisk } from './redis-disk.ts';
import { makeReleases } from './releases.ts';

/** Somebody sits before the terminal and waits. */
const PATIENCE_MS = 5000;

/** The newsroom's Redis for one command in the terminal. */
export interface OwnRedis {
  /** Gives a new connection that answers; throws `RedisAway` where it does not within five seconds. */
  readonly connect: (manner: 'fail-fast' | 'patient') => Promise<Client>;
  /** Opens what waits for its disk; `null` where there is nothing to wait for. */
  readonly disk: (log: Pick<Log, 'warn'>) => Promise<Disk | null>;
  /** Closes all of them, and the Redis where it is ours. */
  readonly close: () => Promise<void>;
}

/** Finds the newsroom's Redis, and brings ours up where it has none; throws `RedisAway` where the one of `REDIS_URL` does not answer within five seconds. */
export async function openOwnRedis({ REDIS_URL, ONRECORD_FOLDER }: Config): Promise<OwnRedis> {
  const redis = await openRedis({ url: REDIS_URL ?? null, folder: ONRECORD_FOLDER, say: () => {} });
  const address = await findNodes(redis.options, () => {}, PATIENCE_MS);
  const releases = makeReleases();
  releases.add(redis.close);
  const connect = async (manner: 'fail-fast' | 'patient'): Promise<Client> => {
    const client = makeClient(address, manner, () => {});
    releases.add(() => Promise.resolve(client.disconnect()));
    try {
      await inTime(ready(client), PATIENCE_MS);
    } catch (away) {
      await releases.run();
      throw away;
    }
    return client;
  };
  const disk = async (log: Pick<Log, 'warn'>): Promise<Disk | null> => {
    const { lasting } = await checkAll(await connect('patient'));
    return openRedisDisk({ address, lasting, log, releases, onRedisError: () => {} });
  };
  return { connect, disk, close: releases.run };
}
