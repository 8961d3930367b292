import { Cluster, Redis, type ClusterOptions } from 'ioredis';
import type { Address } from '../../redis/index.ts';
import { sendInOnePiece } from './in-one-piece.ts';

/** One Redis, or a Redis Cluster. */
export type Client = Redis | Cluster;

type Manner = 'fail-fast' | 'patient' | 'waiting';

/**
 * Fail-fast for commands: within a second rather than let a person wait. Patient for workers: for as long as it takes. Waiting for the
 * disk: nothing is sent again after the connection was lost.
 */
const ofOne = {
  'fail-fast': {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 1000,
    connectTimeout: 2000,
  },
  patient: { maxRetriesPerRequest: null },
  waiting: {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 3000,
    connectTimeout: 2000,
    // While it is away nothing is told to be accepted that others have written meanwhile.
    retryStrategy: (times: number) => Math.min(times * 50, 500),
  },
};

/** The same of a cluster: each time (100 ms) a master is away or has moved what is asked for, one of these is used up. */
const ofCluster = {
  'fail-fast': { enableOfflineQueue: false, maxRedirections: 8 },
  patient: { maxRedirections: Infinity, retryDelayOnMoved: 20 },
  waiting: { enableOfflineQueue: false, maxRedirections: 2 },
} as const;

/** Makes a client; `onError` hears what goes wrong with the connection, which mends itself. */
export function makeClient(
  address: Address,
  manner: Manner,
  onError: (error: Error) => void,
): Client {
  const client = 'nodes' in address ? openCluster(address.nodes, manner) : open(address, manner);
  client.on('error', onError);
  if (manner === 'fail-fast' && client instanceof Redis) sendInOnePiece(client);
  return client;
}

/** Waits until a client is connected; for a fail-fast one, whose first commands would be refused before that. */
export function ready(client: Client): Promise<void> {
  if (client.status === 'ready') return Promise.resolve();
  return new Promise((resolve) => client.once('ready', () => resolve()));
}

/** The servers that have data: the one, or all masters of a cluster. */
export const mastersOf = (client: Client): readonly Redis[] =>
  'nodes' in client ? client.nodes('master') : [client];

function open(address: Exclude<Address, { readonly nodes: unknown }>, manner: Manner): Redis {
  const options = ofOne[manner];
  if ('url' in address) return new Redis(address.url, options);
  if ('path' in address) return new Redis({ path: address.path, ...options });
  const { host, port, password } = address;
  return new Redis({ host, port, password, ...options });
}

function openCluster(nodes: readonly [string, ...string[]], manner: Manner): Cluster {
  const { enableOfflineQueue: _ofCluster, ...options } = {
    enableOfflineQueue: true,
    ...ofOne[manner],
  };
  const { protocol, username, password } = new URL(nodes[0]);
  const redisOptions = {
    ...options,
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
  };
  const plain = nodes.map((node) => {
    const { hostname, port } = new URL(node);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port === '' ? 6379 : port) };
  });
  return protocol === 'rediss:'
    ? new Cluster(plain, {
        ...ofCluster[manner],
        ...byName,
        redisOptions: { ...redisOptions, tls: {} },
      })
    : new Cluster(plain, { ...ofCluster[manner], redisOptions });
}

/** A certificate is for a name, so that names stay what they are. */
const byName: ClusterOptions = { dnsLookup: (name, callback) => callback(null, name) };
