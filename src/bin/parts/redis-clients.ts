import { Redis, type RedisOptions } from 'ioredis';

/** For commands: fails within a second rather than let a person wait. */
const failFast: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 1000,
  connectTimeout: 2000,
};

/** For workers: waits for Redis for as long as it takes. */
const patient: RedisOptions = { maxRetriesPerRequest: null };

/** How a Redis is reached: an address, or a private socket of our own. */
export type Address =
  | { readonly url: string }
  | { readonly path: string }
  | { readonly host: string; readonly port: number; readonly password: string };

/** Makes a client; `onError` hears what goes wrong with the connection, which mends itself. */
export function makeClient(
  address: Address,
  manner: 'fail-fast' | 'patient',
  onError: (error: Error) => void,
): Redis {
  const options = manner === 'fail-fast' ? failFast : patient;
  const client =
    'url' in address ? new Redis(address.url, options) : new Redis({ ...address, ...options });
  client.on('error', onError);
  return client;
}
