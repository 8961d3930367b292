import { openChaos, type Chaos } from '../support/chaos.ts';
import { archiveOver, keepSample, orderPost } from '../support/orders.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow, Outcome } from '../support/row.ts';

const POSTS = 1000;
const WORKERS = 2;
const WORKER_KILLS = 11;
const REDIS_KILLS = 2;
const LONGEST_MS = 30 * 60_000;

export const postChaos: FaultRow = {
  number: 7,
  fault:
    '1,000 daily posts while Slack refuses 8 %, limits 4 %, loses 12 % of its answers, answers 6 % late, fails 4 % after it took them, shows its history 400 ms late; 11 kill -9 of workers, 2 of Redis',
  expected: '0 extra, 0 missing',
  run: async () => {
    const stage = await openStage({ channels: POSTS, people: 1, scopes: ['channels:history'] });
    const chaos = await openChaos(stage.slack);
    try {
      return await chaosOn(stage, chaos);
    } finally {
      chaos.close();
      await stage.close();
    }
  },
};

async function chaosOn(stage: Stage, chaos: Chaos): Promise<Outcome> {
  const { redis, slack, start } = stage;
  const client = redis.client();
  const due = Date.now() - 60_000;
  await keepSample(client, 1, due - 1000);
  for (const { id } of slack.channels())
    // oxlint-disable-next-line no-await-in-loop -- no hurry
    await orderPost(client, id, due);
  const more = { SLACK_API_URL: chaos.apiUrl };
  const began = performance.now();
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => start('worker', more)));
  await until(async () => (await archiveOver(client).daily.open()).length === POSTS, 60_000);
  for (let i = 0; i < WORKER_KILLS; i += 1) {
    /* oxlint-disable no-await-in-loop -- one kill after the other */
    await pause(4000);
    await workers[i % WORKERS]?.kill('SIGKILL');
    if (i % 5 === 2 && i < REDIS_KILLS * 5) {
      await redis.kill();
      await pause(1000);
      await redis.start();
    }
    workers[i % WORKERS] = await start('worker', more);
    /* oxlint-enable no-await-in-loop */
  }
  const open = async () =>
    (
      await archiveOver(client)
        .daily.open()
        .catch(() => [0])
    ).length;
  await until(async () => (await open()) === 0, LONGEST_MS, 2000).catch(() => {});
  await pause(15_000);
  const counts = slack
    .channels()
    .map(
      ({ id }) => slack.seenBy('U0000001', id).filter(({ metadata }) => metadata !== null).length,
    );
  const extra = counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const missing = counts.filter((count) => count === 0).length;
  const troubles = Object.entries(chaos.counts)
    .filter(([trouble]) => trouble !== 'none')
    .map(([trouble, count]) => `${count} ${trouble}`)
    .join(', ');
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  return {
    ok: extra === 0 && missing === 0,
    reached: `${extra} extra, ${missing} missing, in ${minutes} min (${troubles})`,
  };
}
