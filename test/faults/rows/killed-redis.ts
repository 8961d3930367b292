import { openQueues } from '../../../jobs/index.ts';
import { readArticle } from '../../../jobs/read-article.ts';
import type { FaultRow } from '../support/row.ts';
import { startRedis, type RedisServer } from '../support/server.ts';
import { pause } from '../support/until.ts';
import { checkAll } from '../../../src/bin/parts/check-all.ts';
import { makeClient } from '../../../src/bin/parts/redis-clients.ts';
import { openRedisDisk } from '../../../src/bin/parts/redis-disk.ts';
import { makeReleases, type Releases } from '../../../src/bin/parts/releases.ts';

const KILLS = 4;
const SIDE_BY_SIDE = 50;

export const killedRedis: FaultRow = {
  number: 3,
  fault: 'kill -9 of Redis 4 times while articles are handed in, back in 1 s',
  expected:
    '0 of those that were acknowledged lost, with the fsync policy of the Redis that comes along',
  run: async () => {
    const redis = await startRedis();
    try {
      const { taken, lost } = await handIn(redis, atOnce);
      return {
        ok: lost === 0 && taken > 500,
        reached: `${lost} of ${taken} acknowledged lost`,
      };
    } finally {
      await redis.close();
    }
  },
};

export const killedEachSecond: FaultRow = {
  number: 24,
  fault:
    'the same with appendfsync everysec, while something else writes 20 MB a second to the same Redis',
  expected:
    '0 of those that were acknowledged lost, where the server says truly when it has written (Redis 8)',
  run: async () => {
    const redis = await startRedis(['appendfsync everysec']);
    const releases = makeReleases();
    releases.add(redis.close);
    releases.add(writeMuch(redis));
    try {
      const disk = await diskOf(redis, releases);
      if (disk === null) return { ok: true, reached: 'this server does not: not done' };
      const bare = await handIn(redis, atOnce);
      const sure = await handIn(redis, (write) => disk.surely('or', write));
      return {
        ok: sure.lost === 0 && sure.taken >= SIDE_BY_SIDE,
        reached: `${sure.lost} of ${sure.taken} acknowledged lost (without the wait ${bare.lost} of ${bare.taken})`,
      };
    } finally {
      await releases.run();
    }
  },
};

type Surely = (write: () => Promise<void>) => Promise<void>;

const atOnce: Surely = (write) => write();

async function diskOf(redis: RedisServer, releases: Releases) {
  const { lasting } = await checkAll(redis.client());
  const address = { url: redis.url() };
  const log = { warn: () => {} };
  return openRedisDisk({ address, lasting, log, releases, onRedisError: () => {} });
}

/** Until what it gives is called. */
function writeMuch(redis: RedisServer): () => Promise<void> {
  const client = redis.client();
  const much = 'x'.repeat(1_000_000);
  const timer = setInterval(() => void client.set('much', much).catch(() => {}), 50);
  return () => Promise.resolve(clearInterval(timer));
}

let next = 0;

async function handIn(redis: RedisServer, surely: Surely) {
  const client = makeClient({ url: redis.url() }, 'fail-fast', () => {});
  const queues = openQueues(client, () => {});
  const taken: string[] = [];
  const end = new AbortController();
  const hand = async () => {
    while (!end.signal.aborted) {
      next += 1;
      const id = `n${next}`;
      const asker = { team: 'T1', channel: null, user: null };
      const source = { as: 'given', text: `text ${id}`, format: 'text', url: null } as const;
      const question = { ask: 'articles', skip: 0 } as const;
      /* oxlint-disable no-await-in-loop -- the next when this one is acknowledged */
      try {
        const data = { asker, source, question, replyTo: null };
        await surely(() => queues.add(readArticle, data, { id }));
        taken.push(id);
      } catch {
        await pause(20);
      }
      /* oxlint-enable no-await-in-loop */
    }
  };
  const hands = Array.from({ length: SIDE_BY_SIDE }, hand);
  for (let i = 0; i < KILLS; i += 1) {
    /* oxlint-disable no-await-in-loop -- one kill after the other */
    await pause(2000);
    await redis.kill();
    await pause(1000);
    await redis.start();
    /* oxlint-enable no-await-in-loop */
  }
  await pause(2000);
  end.abort();
  await Promise.all(hands);
  const asking = redis.client();
  const there = await Promise.all(taken.map((id) => asking.exists(`{or}:read-article:${id}`)));
  await queues.close();
  client.disconnect();
  return { taken: taken.length, lost: there.filter((one) => one === 0).length };
}
