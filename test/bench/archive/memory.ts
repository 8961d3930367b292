import type { Redis } from 'ioredis';

/** Bytes by what they are for. */
export interface Memory {
  readonly total: number;
  /** Shares of the whole, by samples of the keys. */
  readonly kinds: Readonly<Record<string, number>>;
}

const NAMES: Readonly<Record<string, string>> = {
  a: 'articles with their text',
  w: 'words of quotes',
  b: 'other words',
  t: 'words of titles',
  s: 'quotes of people',
  sd: 'direct quotes of people',
  p: 'people',
  l: 'labels of same stories',
  url: 'addresses',
  text: 'texts',
};
const SAMPLES = 20_000;

/** What Redis uses beyond `before`, and for what: keys are sampled, and the samples made to fit the whole. */
export async function memoryOf(client: Redis, before: number): Promise<Memory> {
  const total = (await usedMemory(client)) - before;
  const sums = new Map<string, number>();
  let cursor = '0';
  let seen = 0;
  do {
    /* oxlint-disable no-await-in-loop -- each page names the next */
    const [next, keys] = await client.scan(cursor, 'COUNT', 1000);
    const pipeline = client.pipeline();
    for (const key of keys) pipeline.call('MEMORY', 'USAGE', key, 'SAMPLES', '0');
    const sizes = (await pipeline.exec()) ?? [];
    keys.forEach((key, i) => {
      const kind = NAMES[/\}:([a-z]+):/.exec(key)?.[1] ?? ''] ?? 'the rest';
      sums.set(kind, (sums.get(kind) ?? 0) + Number(sizes[i]?.[1] ?? 0));
    });
    seen += keys.length;
    cursor = next;
    /* oxlint-enable no-await-in-loop */
  } while (cursor !== '0' && seen < SAMPLES);
  const sampled = [...sums.values()].reduce((sum, each) => sum + each, 0);
  const kinds = [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .map(([kind, sum]): [string, number] => [kind, sum / sampled]);
  return { total, kinds: Object.fromEntries(kinds) };
}

/** Bytes in use now. */
export async function usedMemory(client: Redis): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await client.info('memory'))?.[1] ?? NaN);
}
