import type { Redis } from 'ioredis';
import { onStage, type Stage } from '../support/stage.ts';
import { sampleText } from '../support/texts.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

const GIVEN_UP = 'Reading this broke off twice';

/** Kills whichever worker has the article, each time, until it is given up. */
export const poison: FaultRow = {
  number: 2,
  fault: 'an article that kills its worker each time',
  expected: 'given up after 2 crashes and told; others are answered as fast as before (p50 ± 20 %)',
  run: () =>
    onStage({ people: 60 }, async (stage) => {
      const { redis, slack, start, seen } = stage;
      await start('web');
      let worker = await start('worker');
      const client = redis.client();
      const before = await othersMs(stage, 0);
      await slack.command(`/onrecord add ${sampleText(7, 1500)}`);
      let crashes = 0;
      while (seen(GIVEN_UP) === 0 && crashes < 5) {
        /* oxlint-disable no-await-in-loop -- one crash after the other */
        await until(async () => seen(GIVEN_UP) > 0 || (await starts(client)) > crashes, 30_000, 2);
        // One that is given up is taken once more, only to be marked as failed.
        await pause(100);
        if ((await starts(client)) <= crashes) continue;
        if (seen(GIVEN_UP) > 0) break;
        await worker.kill('SIGKILL');
        crashes += 1;
        worker = await start('worker');
        /* oxlint-enable no-await-in-loop */
      }
      const after = await othersMs(stage, 25);
      const change = after / before - 1;
      return {
        ok: crashes === 2 && seen(GIVEN_UP) === 1 && change <= 0.2,
        reached: `given up after ${crashes} crashes, told ${seen(GIVEN_UP)} time; others ${before.toFixed(0)} ms before, ${after.toFixed(0)} ms after (p50)`,
      };
    }),
};

/** How often the article that is being read, or waits to be read again, has been begun. */
async function starts(client: Redis): Promise<number> {
  const ids = [
    ...(await client.lrange('{or}:read-article:active', 0, -1)),
    ...(await client.lrange('{or}:read-article:wait', 0, -1)),
  ];
  const begun = await Promise.all(ids.map((id) => client.hget(`{or}:read-article:${id}`, 'ats')));
  const active = await client.llen('{or}:read-article:active');
  return active === 0 ? 0 : Math.max(0, ...begun.map(Number));
}

const OTHERS = 21;

/** How long (ms, the middle of some) it takes from handing in a short article to its answer. */
async function othersMs({ slack, seen }: Stage, from: number): Promise<number> {
  const times: number[] = [];
  for (let i = from; i < from + OTHERS; i += 1) {
    const user = `U${String(i + 2).padStart(7, '0')}`;
    const words = `case ${1000 + i}`;
    const began = performance.now();
    /* oxlint-disable no-await-in-loop -- one asks after the other */
    await slack.command(`/onrecord add ${sampleText(1000 + i)}`, { user });
    await until(() => seen(words, user) > 0, 30_000, 5);
    /* oxlint-enable no-await-in-loop */
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(OTHERS / 2)] ?? NaN;
}
