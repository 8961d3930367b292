import type { Config } from '../../../config/index.ts';
import { openQueues, openTelemetry, type Queues } from '../../../jobs/index.ts';
import type { Archives } from '../../archive/archive.ts';
import { openArchives } from '../../archive/index.ts';
import { openTokens, type Tokens } from '../../api/index.ts';
import { keyringOf, openInstallations, type Installations } from '../../install/index.ts';
import { openRedis, type Address, type Disk } from '../../redis/index.ts';
import type { Log } from '../../operations/index.ts';
import { checkAll } from './check-all.ts';
import { findNodes } from './find-nodes.ts';
import { makeClient, mastersOf, ready, type Client } from './redis-clients.ts';
import { openRedisDisk } from './redis-disk.ts';
import type { Releases } from './releases.ts';

type Telemetry = ReturnType<typeof openTelemetry>;

/** What the bot and the worker both stand on. */
export interface Base {
  readonly config: Config;
  readonly address: Address;
  readonly archives: Archives;
  /** The workspaces that installed the app; `null` where there is but one, with its token in the settings. */
  readonly installations: Installations | null;
  readonly queues: Queues;
  /** Waits for Redis' disk before something is told to be accepted; `null` where there is nothing to wait for. */
  readonly disk: Disk | null;
  /** By which content systems hand articles in. */
  readonly tokens: Tokens;
  readonly log: Log;
  readonly releases: Releases;
  /** Spans for each job; absent unless `OTEL` is on. */
  readonly telemetry: Telemetry | undefined;
  /** Bytes that Redis uses, all masters of a cluster together. */
  readonly memory: () => Promise<number>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onRedisError: (error: Error) => void;
}

interface Given {
  readonly config: Config;
  readonly log: Log;
  readonly releases: Releases;
  readonly now: () => number;
  readonly say: (line: string) => void;
}

/** Brings up Redis, checks that it is fit, opens the archive and the queues over connections that fail fast. */
export async function openBase({ config, log, releases, now, say }: Given): Promise<Base> {
  const redis = await openRedis({
    url: config.REDIS_URL ?? null,
    folder: config.ONRECORD_FOLDER,
    say,
  });
  releases.add(redis.close);
  const onRedisError = (error: Error) => log.warn({ error: error.name }, 'Redis connection');
  const address = await findNodes(redis.options, onRedisError, null);
  const client = makeClient(address, 'fail-fast', onRedisError);
  releases.add(() => Promise.resolve(client.disconnect()));
  await ready(client);
  const { advice, lasting } = await checkAll(client);
  for (const each of advice) log.warn({ advice: each }, 'Redis could lose something');
  const disk = await openRedisDisk({ address, lasting, log, releases, onRedisError });
  const connection = makeClient(address, 'fail-fast', onRedisError);
  releases.add(() => Promise.resolve(connection.disconnect()));
  await ready(connection);
  const telemetry = config.OTEL ? openTelemetry() : undefined;
  const queues = openQueues(connection, onRedisError, telemetry);
  releases.add(queues.close);
  const archives = openArchives(client);
  const ring = keyringOf(config.ONRECORD_KEYS ?? '');
  const installations = ring && openInstallations({ client, ring, now });
  return {
    config,
    address,
    archives,
    installations,
    queues,
    disk,
    tokens: openTokens(client, now),
    log,
    releases,
    telemetry,
    memory: () => usedBytes(client),
    now,
    onRedisError,
  };
}

async function usedBytes(client: Client): Promise<number> {
  const told = await Promise.all(mastersOf(client).map((master) => master.info('memory')));
  return told.reduce((sum, each) => sum + bytesIn(each), 0);
}

const bytesIn = (info: string) => Number(/^used_memory:(\d+)/m.exec(info)?.[1] ?? NaN);
