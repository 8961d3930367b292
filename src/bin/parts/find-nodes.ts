import { RedisUnfit, type Address } from '../../redis/index.ts';
import { inTime } from './in-time.ts';
import { makeClient, ready } from './redis-clients.ts';

/**
 * Looks whether `REDIS_URL` names nodes of a Redis Cluster, one or several with commas between: then the nodes, else the address as it
 * is. Waits `patienceMs` for the first that answers (`null`: for as long as it takes), then throws `RedisAway`; throws `RedisUnfit` for what is no cluster and has several addresses.
 */
export async function findNodes(
  address: Address,
  onError: (error: Error) => void,
  patienceMs: number | null,
): Promise<Address> {
  if (!('url' in address)) return address;
  const [first = '', ...more] = address.url.split(',').map((each) => each.trim());
  const clients = [first, ...more].map((url) => makeClient({ url }, 'patient', onError));
  try {
    const asked = clients.map(async (client) => {
      await ready(client);
      return client.info('cluster');
    });
    const says = await inTime(Promise.any(asked), patienceMs);
    if (!/^cluster_enabled:1/m.test(says)) return onlyOne(first, more);
    return { nodes: [withoutDatabase(first), ...more] };
  } finally {
    for (const client of clients) client.disconnect();
  }
}

function onlyOne(url: string, more: readonly string[]): Address {
  if (more.length === 0) return { url };
  throw new RedisUnfit(
    'REDIS_URL names several addresses, which only the nodes of one Redis Cluster can be; name the one Redis that is to be used.',
  );
}

function withoutDatabase(url: string): string {
  if (/^\/?0?$/.test(new URL(url).pathname)) return url;
  throw new RedisUnfit(
    'REDIS_URL names a database of a Redis Cluster, which has none but 0; take the number at the end of the address out.',
  );
}
