import type { Write } from '../write.ts';

/** A script takes no more arguments to one command than a few thousand. */
const MOST_ARGUMENTS = 2000;
const MERGED: ReadonlySet<string> = new Set(['APPEND', 'SADD', 'ZADD', 'HSET', 'HDEL']);

type Growing = [command: string, key: string, ...args: (string | number | Buffer)[]];

/** Writes of several new articles with what is added to one key in one command; an order between different keys is not kept. */
export function merged(writes: readonly Write[]): Write[] {
  const all: Growing[] = [];
  const open = new Map<string, Growing>();
  for (const [command, key, ...args] of writes) {
    const name = `${command} ${key}`;
    const before = open.get(name);
    if (command === 'EXPIRE' && before !== undefined) continue;
    if (MERGED.has(command) && before !== undefined && before.length < MOST_ARGUMENTS) {
      before.push(...args);
      continue;
    }
    const next: Growing = [command, key, ...args];
    open.set(name, next);
    all.push(next);
  }
  return all;
}
