import { setTimeout } from 'node:timers/promises';
import { RedisAway } from './redis-away.ts';

/** Gives what comes within so many ms (`null`: however long it takes); throws `RedisAway` when it does not. */
export async function inTime<T>(coming: Promise<T>, ms: number | null): Promise<T> {
  if (ms === null) return coming;
  const stop = new AbortController();
  const late = async () => {
    await setTimeout(ms, undefined, { signal: stop.signal });
    throw new RedisAway('no answer');
  };
  try {
    return await Promise.race([coming, late()]);
  } finally {
    stop.abort();
  }
}
