import { Redis } from 'ioredis';
import type { Address } from '../../redis/index.ts';

/** For commands: fails within a second rather than let a person wait. */
const failFast = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 1000,
  connectTimeout: 2000,
};

/** For workers: waits for Redis for as long as it takes. */
const patient = { maxRetriesPerRequest: null };

/** Makes a client; `onError` hears what goes wrong with the connection, which mends itself. */
export function makeClient(
  address: Address,
  manner: 'fail-fast' | 'patient',
  onError: (error: Error) => void,
): Redis {
  const options = manner === 'fail-fast' ? failFast : patient;
  const client = open(address, options);
  client.on('error', onError);
  return client;
}

/** Waits until a client is connected; for a fail-fast one, whose first commands would be refused before that. */
export function ready(client: Redis): Promise<void> {
  if (client.status === 'ready') return Promise.resolve();
  return new Promise((resolve) => client.once('ready', () => resolve()));
}

function open(address: Address, options: typeof failFast | typeof patient): Redis {
  if ('url' in address) return new Redis(address.url, options);
  if ('path' in address) return new Redis({ path: address.path, ...options });
  const { host, port, password } = address;
  return new Redis({ host, port, password, ...options });
}
