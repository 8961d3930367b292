import { workerAtWork } from '../support/caught.ts';
import { onStage } from '../support/stage.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

export const killedWorker: FaultRow = {
  number: 1,
  fault: 'kill -9 of a worker in the middle of an article',
  expected: 'read again within 20 s, 1 visible answer',
  run: () =>
    onStage({}, async (stage) => {
      const { start, seen } = stage;
      const worker = await workerAtWork(stage);
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
