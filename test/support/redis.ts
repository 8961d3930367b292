import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Redis, type RedisOptions } from 'ioredis';
import { openRedis, type Address } from '../../src/redis/index.ts';

/** The project's own folder: an unpacked server is kept there for all tests. */
const binaries = fileURLToPath(new URL('../../.onrecord', import.meta.url));

/** Another server that the tests are to run on; by default the first that is found. */
export const program = env['ONRECORD_TEST_REDIS'];

/** How a client takes a Redis that is away. */
type Manner = Pick<
  RedisOptions,
  'enableOfflineQueue' | 'maxRetriesPerRequest' | 'commandTimeout' | 'connectTimeout'
>;

/** A real Redis for one test file: a server, a socket and a folder of its own. */
export interface TestRedis {
  /** For `openRedis`: the server that runs there is used. */
  readonly folder: string;
  readonly options: Address;
  /** A client, by default one that fails fast as the commands' does; it is closed with the server. */
  readonly client: (manner?: Manner) => Redis;
  /** Ends the server at once, without a word. */
  readonly kill: () => Promise<void>;
  /** Stops the server as a restart of the machine would: it writes all it has. */
  readonly stop: () => Promise<void>;
  /** Holds the server still: the connection stays and nothing answers, until `thaw`. */
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
  /** Starts it again, with its data, at the same address. */
  readonly start: () => Promise<void>;
  /** Ends clients and server and removes the folder; for `afterAll`. */
  readonly close: () => Promise<void>;
}

const failFast: Manner = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 1000,
  connectTimeout: 2000,
};

/** Starts a Redis for one test file. The first run in a fresh clone may fetch it: give `beforeAll` a minute. */
export async function redisForTest(): Promise<TestRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), 'onrecord-'));
  const clients: Redis[] = [];
  const open = () => openRedis({ url: null, folder, binaries, program, say: () => {} });
  const { options } = await open();
  // A disk takes 3 ms to be sure; what tests lose when they kill the server they write again.
  await hurry(options);
  const end = async (signal: NodeJS.Signals) => {
    const pid = await pidIn(folder);
    if (pid === null) return;
    send(pid, signal);
    // oxlint-disable-next-line no-await-in-loop -- this is the waiting
    while (send(pid, 0)) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const tell = async (signal: NodeJS.Signals) => void send((await pidIn(folder)) ?? 0, signal);
  return {
    folder,
    options,
    client: (manner = failFast) => {
      const client = clientOf(options, manner);
      clients.push(client);
      return client;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    freeze: () => tell('SIGSTOP'),
    thaw: () => tell('SIGCONT'),
    start: async () => {
      await open();
      await hurry(options);
    },
    close: async () => {
      for (const client of clients) client.disconnect();
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a server can be asked when it has written, and tells the truth: Redis 8 or newer. Valkey calls itself Redis 7.2.4. */
export async function knowsWaitaof(client: Redis): Promise<boolean> {
  const version = /^redis_version:(\d+)/m.exec(await client.info('server'))?.[1];
  return Number(version) >= 8;
}

async function hurry(address: Address): Promise<void> {
  const client = clientOf(address);
  await client.config('SET', 'appendfsync', 'everysec');
  client.disconnect();
}

/** A client of a Redis of our own; by default it waits for it. */
export function clientOf(address: Address, manner: Manner = {}): Redis {
  const client = new Redis({ ...optionsOf(address), disconnectTimeout: 50, ...manner });
  client.on('error', () => {});
  return client;
}

function optionsOf(address: Address) {
  if ('path' in address) return { path: address.path };
  if ('url' in address || 'nodes' in address) throw new Error('a test has a server of its own');
  const { host, port, password } = address;
  return { host, port, password };
}

async function pidIn(folder: string): Promise<number | null> {
  const written = await readFile(path.join(folder, 'redis/server.json'), 'utf8').catch(() => null);
  const pid = Number(/"pid":(\d+)/.exec(written ?? '')?.[1] ?? 0);
  return pid > 1 ? pid : null;
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return pid > 1 && process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Instead of `describe`, for what only another kind of server can show: it has no tests here, so none is left out. */
export const none = (_title: string, _tests: () => void): void => {};
