import type { Cluster, Redis } from 'ioredis';
import { ArchiveAway } from './errors.ts';
import { reach } from './reach.ts';

/** One Redis, or a Redis Cluster in which each workspace lives on one master. */
export type Client = Redis | Cluster;

/** Answers when the Redis does, or at least one master of a cluster: the others' workspaces are served meanwhile. */
export async function pinged(client: Client): Promise<void> {
  const masters = 'nodes' in client ? client.nodes('master') : [client];
  await reach(Promise.any(masters.map((each) => each.ping())));
}

/** Some keys, and the server that has them. */
interface KeyPage {
  readonly master: Redis;
  readonly keys: readonly string[];
}

/** Walks over all keys that match a pattern, on every master in turn; a key that moves meanwhile may come twice. Throws `ArchiveAway` when one of them is away. */
export async function* keyPages(
  client: Client,
  pattern: string,
  atOnce: number,
): AsyncGenerator<KeyPage> {
  for (const master of await allMasters(client)) {
    let cursor = '0';
    do {
      // oxlint-disable-next-line no-await-in-loop -- each page names the next
      const [next, keys] = await reach(master.scan(cursor, 'MATCH', pattern, 'COUNT', atOnce));
      if (keys.length > 0) yield { master, keys };
      cursor = next;
    } while (cursor !== '0');
  }
}

/** A master that has just died is in no list of the client's until it looks again: what it holds must not be taken for gone. */
async function allMasters(client: Client): Promise<readonly Redis[]> {
  if (!('nodes' in client)) return [client];
  const says = await reach(client.cluster('INFO'));
  const masters = client.nodes('master');
  if (masters.length >= Number(/^cluster_size:(\d+)/m.exec(says)?.[1] ?? 1)) return masters;
  throw new ArchiveAway('a master of the cluster is away');
}

/** What begins so, as a pattern: in one these letters mean something. */
export const beginningWith = (root: string): string => `${root.replace(/[*?[\]\\^]/g, '\\$&')}*`;
