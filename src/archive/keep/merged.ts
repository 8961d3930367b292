import type { Write } from '../write.ts';

/** A script takes no more arguments to one command than a few thousand. */
const MOST_ARGUMENTS = 2000;
const MERGED: ReadonlySet<string> = new Set(['APPEND', 'SADD', 'ZADD', 'HSET']);

/** Writes of several new articles with what is added to one key in one command; an order between different keys is not kept. */
export function merged(writes: readonly Write[]): Write[] {
  const all: (readonly [string, string, (string | number | Buffer)[]])[] = [];
  const open = new Map<string, (string | number | Buffer)[]>();
  for (const [command, key, ...args] of writes) {
    const name = `${command} ${key}`;
    const list = open.get(name);
    if (MERGED.has(command) && list !== undefined && list.length < MOST_ARGUMENTS) {
      list.push(...args);
      continue;
    }
    if (command === 'EXPIRE' && list !== undefined) continue;
    open.set(name, args);
    all.push([command, key, args]);
  }
  return all.map(([command, key, args]): Write => [command, key, ...args]);
}
