import { openQueues } from '../../../jobs/index.ts';
import { readArticle } from '../../../jobs/read-article.ts';
import type { FaultRow } from '../support/row.ts';
import { startRedis, type RedisServer } from '../support/server.ts';
import { pause } from '../support/until.ts';
import { makeClient } from '../../../src/bin/parts/redis-clients.ts';

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
      const { taken, lost } = await handIn(redis);
      return {
        ok: lost === 0 && taken > 500,
        reached: `${lost} of ${taken} acknowledged lost`,
      };
    } finally {
      await redis.close();
    }
  },
};

async function handIn(redis: RedisServer) {
  const client = makeClient({ url: redis.url() }, 'fail-fast', () => {});
  const queues = openQueues(client, () => {});
  const taken: string[] = [];
  let next = 0;
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
        await queues.add(readArticle, { asker, source, question, replyTo: null }, { id });
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
