import { keepSample, orderPost } from '../support/orders.ts';
import { onStage } from '../support/stage.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

const RESTARTS = 20;
const MINUTE = 60_000;

export const bootLoop: FaultRow = {
  number: 8,
  fault: '20 restarts over the due minute, half of them by kill -9',
  expected: 'exactly 1 post',
  run: () =>
    onStage({}, async ({ redis, slack, start }) => {
      const client = redis.client();
      const due = Math.ceil((Date.now() + 15_000) / MINUTE) * MINUTE;
      await keepSample(client, 1, due - 2 * MINUTE);
      await orderPost(client, 'C0000001', due);
      await pause(Math.max(0, due - 20_000 - Date.now()));
      for (let i = 0; i < RESTARTS; i += 1) {
        /* oxlint-disable no-await-in-loop -- one restart after the other */
        const bot = await start('bot');
        await pause(i % 4 === 3 ? 4000 : 1000 + 100 * i);
        await bot.kill(i % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
        /* oxlint-enable no-await-in-loop */
      }
      await start('bot');
      const posts = () =>
        slack.seenBy('U0000001', 'C0000001').filter(({ metadata }) => metadata !== null).length;
      await until(() => posts() > 0, 120_000).catch(() => {});
      await pause(65_000);
      return { ok: posts() === 1, reached: `${posts()} post` };
    }),
};
