import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { findBinary } from '../../../src/redis/binary.ts';
import { serverSettings } from '../../../src/redis/settings.ts';
import { program as given, redisForTest } from '../../support/redis.ts';
import { until } from './until.ts';

/** A redis-server of its own with the settings that the bot gives to the one it brings along, on a port so that a proxy can stand before it. */
export interface RedisServer {
  readonly port: number;
  readonly url: (port?: number) => string;
  readonly data: string;
  readonly client: () => Redis;
  readonly start: () => Promise<void>;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../../.onrecord/redis/root', import.meta.url));
const password = 'fault-tests';

/** The program; fetched first where there is none. */
async function program() {
  if (given !== undefined) return { command: given, args: [] };
  const known = await findBinary(root);
  if (known !== null) return known;
  await (await redisForTest()).close();
  const fetched = await findBinary(root);
  if (fetched === null) throw new Error('no redis-server was found or fetched');
  return fetched;
}

/** Starts one; `more` are lines of its settings that come last and win. */
export async function startRedis(
  more: readonly string[] = [],
  on: number | null = null,
): Promise<RedisServer> {
  const { command, args } = await program();
  const folder = await mkdtemp(path.join(tmpdir(), 'onrecord-fault-'));
  const data = path.join(folder, 'data');
  await mkdir(data);
  const port = on ?? (await freePort());
  const file = path.join(folder, 'redis.conf');
  const log = path.join(folder, 'redis.log');
  const own = serverSettings({ host: '127.0.0.1', port, password }, data, log);
  await writeFile(file, `${own}${more.join('\n')}\n`);
  const clients: Redis[] = [];
  let child: ChildProcess | null = null;
  const client = () => {
    const made = new Redis({ host: '127.0.0.1', port, password, disconnectTimeout: 50 });
    made.on('error', () => {});
    clients.push(made);
    return made;
  };
  const start = async () => {
    child = spawn(command, [...args, file], { stdio: 'ignore' });
    const asking = client();
    await until(async () => (await asking.ping().catch(() => '')) === 'PONG', 20_000, 50);
    asking.disconnect();
  };
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    const dying = child;
    if (dying === null || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill(signal);
    await gone;
  };
  await start();
  return {
    port,
    url: (other = port) => `redis://:${password}@127.0.0.1:${other}`,
    data,
    client,
    start,
    kill,
    close: async () => {
      for (const each of clients) each.disconnect();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody has at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(at !== null && typeof at === 'object' ? at.port : 0));
    });
  });
}
