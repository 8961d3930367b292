import { createHash } from 'node:crypto';
import type { ImportBook, ImportFailure } from './archive.ts';
import type { Keys } from './keys.ts';
import { reach } from './reach.ts';
import type { Store } from './store.ts';
import type { Write } from './write.ts';

/** An import that nobody goes on with is forgotten. */
const REMEMBERED_SECONDS = 30 * 86_400;

/** How far imports have come: which of their articles are settled. */
export function importBook({ client, keys }: Store): ImportBook {
  return {
    settled: async (batch, names) => {
      if (names.length === 0) return [];
      const found = await reach(client.smismember(keys.imported(batch), ...names.map(short)));
      return found.map((each) => each === 1);
    },
    done: async (batch, name) => {
      const key = keys.imported(batch);
      await Promise.all([
        reach(client.sadd(key, short(name))),
        reach(client.expire(key, REMEMBERED_SECONDS)),
        reach(client.hdel(keys.importFailures(batch), name)),
      ]);
    },
    failed: async (batch, { name, code, says }) => {
      const key = keys.importFailures(batch);
      await Promise.all([
        reach(client.hset(key, name, JSON.stringify([code, says]))),
        reach(client.expire(key, REMEMBERED_SECONDS)),
      ]);
    },
    progress: async (batch) => {
      const [done, failed] = await Promise.all([
        reach(client.scard(keys.imported(batch))),
        reach(client.hlen(keys.importFailures(batch))),
      ]);
      return { done, failed };
    },
    failures: async (batch) => {
      const all = await reach(client.hgetall(keys.importFailures(batch)));
      return Object.entries(all).map(([name, told]): ImportFailure => {
        const [code, says]: unknown[] = JSON.parse(told);
        return { name, code: String(code), says: String(says) };
      });
    },
    again: async (batch) => void (await reach(client.del(keys.importFailures(batch)))),
    end: async (batch) =>
      void (await reach(client.del(keys.imported(batch), keys.importFailures(batch)))),
  };
}

/** What is written together with articles that are settled by it. */
export function settlingWrites(keys: Keys, batch: string, names: readonly string[]): Write[] {
  return [
    ['SADD', keys.imported(batch), ...names.map(short)],
    ['EXPIRE', keys.imported(batch), REMEMBERED_SECONDS],
    ['HDEL', keys.importFailures(batch), ...names],
  ];
}

/** Twelve letters are enough to tell the articles of one import apart. */
const short = (name: string) => createHash('sha256').update(name).digest('base64url').slice(0, 12);
