import { workerAtWork } from '../support/caught.ts';
import { onStage } from '../support/stage.ts';
import { sampleText } from '../support/texts.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow, Outcome } from '../support/row.ts';

export const everythingKilled: FaultRow = {
  number: 21,
  fault: 'kill -9 of web, worker and Redis as soon as an article is acknowledged, 5 times',
  expected: 'each is read and answered once after the restart',
  run: () => killAll([]),
};

export const everythingKilledEachSecond: FaultRow = {
  number: 25,
  fault: 'the same with appendfsync everysec',
  expected:
    'each is read and answered once after the restart, where the server says truly when it has written (Redis 8)',
  run: () => killAll(['appendfsync everysec']),
};

async function killAll(redisLines: readonly string[]): Promise<Outcome> {
  return onStage({ people: 6, redisLines }, async ({ redis, slack, start, seen }) => {
    let answered = 0;
    let more = 0;
    for (let i = 1; i <= 5; i += 1) {
      /* oxlint-disable no-await-in-loop -- one catastrophe after the other */
      const user = slack.people[i]?.id ?? '';
      const both = [await start('web'), await start('worker')];
      const { ok } = await slack.command(`/onrecord add ${sampleText(i, 300)}`, { user });
      await Promise.all([...both.map((child) => child.kill('SIGKILL')), redis.kill()]);
      await redis.start();
      const again = [await start('web'), await start('worker')];
      await until(() => seen(`lamp, case ${i}`, user) > 0, 40_000).catch(() => {});
      await pause(1000);
      const count = seen(`lamp, case ${i}`, user);
      if (ok && count > 0) answered += 1;
      more += Math.max(0, count - 1);
      await Promise.all(again.map((child) => child.kill('SIGTERM')));
      /* oxlint-enable no-await-in-loop */
    }
    return {
      ok: answered === 5 && more === 0,
      reached: `${answered} of 5 answered, ${more} twice`,
    };
  });
}

export const stopped: FaultRow = {
  number: 22,
  fault: 'SIGTERM to a worker in the middle of an article',
  expected: 'ends within 10 s with code 0, 1 answer',
  run: () =>
    onStage({}, async (stage) => {
      const { start, seen } = stage;
      const worker = await workerAtWork(stage);
      const began = performance.now();
      const code = await worker.kill('SIGTERM');
      const seconds = (performance.now() - began) / 1000;
      await start('worker');
      await until(() => seen('lamp, case 1') > 0, 30_000).catch(() => {});
      await pause(3000);
      const answers = seen('lamp, case 1');
      return {
        ok: seconds <= 10 && code === 0 && answers === 1,
        reached: `ended after ${seconds.toFixed(1)} s with code ${code ?? 'none'}, ${answers} answer`,
      };
    }),
};
