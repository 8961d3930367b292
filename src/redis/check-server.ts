import { RedisUnfit } from './errors.ts';
import { lastingOf, type Lasting } from './lasting.ts';
import { isRecent } from './version.ts';

/** Asks the server one command; ioredis' `call` fits. */
export type Call = (command: string, ...args: string[]) => Promise<unknown>;

/** How a Redis is found to be. */
export interface Checked {
  /** What ought to be changed, in sentences. */
  readonly advice: readonly string[];
  /** What a write is worth that it has answered. */
  readonly lasting: Lasting;
}

/** Whether a Redis that somebody else runs will do: throws `RedisUnfit` when it would lose data. */
export async function checkServer(call: Call): Promise<Checked> {
  const [server, memory, persistence] = await Promise.all([
    info(call, 'server'),
    info(call, 'memory'),
    info(call, 'persistence'),
  ]);
  // Valkey tells the version of Redis that it stands for, too.
  const version = field(server, 'redis_version') ?? field(server, 'valkey_version') ?? '';
  if (version !== '' && !isRecent(version))
    throw new RedisUnfit(`The Redis of REDIS_URL is version ${version}; 6.2 or newer is needed.`);
  const eviction = checkEviction(field(memory, 'maxmemory_policy') ?? 'noeviction');
  const lasting = await lastingOf(call, {
    enabled: field(persistence, 'aof_enabled'),
    version: field(server, 'redis_version') ?? '',
  });
  return { advice: [...eviction, ...adviceOn(lasting)], lasting };
}

/** What is not said is taken for good. */
function adviceOn(lasting: Lasting): readonly string[] {
  if (lasting === 'no-file') return [NO_FILE];
  return lasting === 'late' ? [LATE_FILE] : [];
}

const LATE_FILE =
  'The Redis of REDIS_URL answers before it has written to the disk: the last second or two of articles that were accepted are lost when it or its machine dies. Set appendfsync always; with Redis 8 or newer, which can be asked when it has written, appendfsync everysec will do.';

const NO_FILE =
  'The Redis of REDIS_URL keeps no append-only file: articles that were accepted are lost when it ends. Set appendonly yes and appendfsync always.';

function checkEviction(policy: string): readonly string[] {
  if (policy.startsWith('allkeys-'))
    throw new RedisUnfit(
      `The Redis of REDIS_URL may throw away articles when its memory is full (maxmemory-policy ${policy}). Set maxmemory-policy to noeviction.`,
    );
  return policy === 'noeviction'
    ? []
    : [
        `The Redis of REDIS_URL has maxmemory-policy ${policy}: set it to noeviction, or jobs may be lost when its memory is full.`,
      ];
}

const info = async (call: Call, section: string) => String(await call('INFO', section));

const field = (text: string, name: string) =>
  new RegExp(`^${name}:(\\S*)`, 'm').exec(text)?.[1] ?? null;
