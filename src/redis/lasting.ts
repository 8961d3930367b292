import type { Call } from './check-server.ts';

/**
 * What a write is worth that a server has answered. `on-disk`: it was on the disk before. `can-wait`: not yet, but the server says when it
 * is (`WAITAOF`, Redis 8). `late`: not yet, and nobody says when. `no-file`: never. `unknown`: it does not tell.
 */
export type Lasting = 'on-disk' | 'can-wait' | 'late' | 'no-file' | 'unknown';

/** What a server's INFO says of itself. */
export interface Told {
  /** `aof_enabled` */
  readonly enabled: string | null;
  /** `redis_version`, which Valkey has too: 7.2.4. */
  readonly version: string;
}

/**
 * By its policy; where that may not be asked, as on many managed ones, by trying it. Up to Redis 7.4 and in Valkey up to 9.1 `WAITAOF` answers
 * before it has written when its last writing is less than a second ago (redis/redis#13793): what they say is worth nothing.
 */
export async function lastingOf(call: Call, { enabled, version }: Told): Promise<Lasting> {
  if (enabled === '0') return 'no-file';
  const isTrue = Number(version.split('.')[0]) >= FIRST_TRUE;
  switch (await policyOf(call)) {
    case 'always':
      return 'on-disk';
    case 'everysec':
      return isTrue && (await waits(call, '0')) ? 'can-wait' : 'late';
    case 'no':
      return 'late';
    case null:
    default:
      return isTrue && (await hasWaited(call)) ? 'can-wait' : 'unknown';
  }
}

const FIRST_TRUE = 8;

/** `appendfsync`; `null` when it may not be asked. */
async function policyOf(call: Call): Promise<string | null> {
  const told = await call('CONFIG', 'GET', 'appendfsync').catch(() => null);
  return /"(always|everysec|no)"/.exec(JSON.stringify(told))?.[1] ?? null;
}

/** Less than the clients wait for an answer; twice of it is more than a server takes that writes each second. */
const TRY_MS = '900';

/** A server that leaves the writing to the system never says it. */
async function hasWaited(call: Call): Promise<boolean> {
  // A master of a cluster to which this key does not belong refuses it, and has nothing to wait for then.
  await call('SET', markKey('or'), '1', 'PX', MARK_MS).catch(() => null);
  return (await waits(call, '1')) || waits(call, '1');
}

/** Whether it knows the command and so many (0 or 1) have written in time. */
async function waits(call: Call, local: '0' | '1'): Promise<boolean> {
  const told = await call('WAITAOF', local, '0', TRY_MS).catch(() => null);
  return Array.isArray(told) && Number(told[0]) >= Number(local);
}

/** How long a mark stays: nobody reads it. */
export const MARK_MS = '1000';

/** What is written to have something to wait for: on the master that has this hash tag. */
export const markKey = (tag: string): string => `{${tag}}:disk`;

/** What is to be told of it to whoever runs the bot; `null` where that is advice and no promise. */
export function promiseOf(lasting: Lasting): string | null {
  switch (lasting) {
    case 'on-disk':
      return 'what is accepted is on its disk before (appendfsync always)';
    case 'can-wait':
      return 'what is accepted is on its disk before (WAITAOF is waited for, a second as a rule)';
    case 'unknown':
      return 'it does not tell whether what is accepted is on its disk before';
    case 'late':
    case 'no-file':
    default:
      return null;
  }
}
