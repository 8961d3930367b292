import { checkServer } from '../../redis/index.ts';
import { mastersOf, type Client } from './redis-clients.ts';

/** What ought to be changed in a Redis, or in any master of a cluster, in sentences; throws `RedisUnfit` where one won't do. */
export async function serverAdvice(client: Client): Promise<readonly string[]> {
  const all = await Promise.all(
    mastersOf(client).map((master) => checkServer((...args) => master.call(...args))),
  );
  return [...new Set(all.flat())];
}
