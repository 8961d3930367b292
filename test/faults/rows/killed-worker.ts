import { onStage } from '../support/stage.ts';
import { sampleText } from '../support/texts.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

const ACTIVE = '{or}:read-article:active';

export const killedWorker: FaultRow = {
  number: 1,
  fault: 'kill -9 of a worker in the middle of an article',
  expected: 'read again within 20 s, 1 visible answer',
  run: () =>
    onStage({}, async ({ redis, slack, start, seen }) => {
      await start('web');
      const worker = await start('worker');
      const client = redis.client();
      await slack.command(`/onrecord add ${sampleText(1, 1500)}`);
      await until(async () => (await client.llen(ACTIVE)) > 0, 10_000, 2);
      await worker.kill('SIGKILL');
      const killed = performance.now();
      const done = seen('Marrowby lamp, case 1');
      await start('worker');
      await until(() => seen('Marrowby lamp, case 1') > 0, 40_000);
      const seconds = (performance.now() - killed) / 1000;
      await pause(12_000);
      const answers = seen('Marrowby lamp, case 1');
      return {
        ok: done === 0 && seconds <= 20 && answers === 1,
        reached: `read again after ${seconds.toFixed(1)} s, ${answers} visible answer`,
      };
    }),
};
