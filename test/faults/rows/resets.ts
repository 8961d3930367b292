import { onStage } from '../support/stage.ts';
import { sampleText } from '../support/texts.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

const ARTICLES = 60;
const RESETS = 5;

export const resets: FaultRow = {
  number: 6,
  fault: '5 resets of every connection to Redis while 60 articles are read',
  expected: '60 answers, none twice',
  run: () =>
    onStage({ people: ARTICLES }, async ({ slack, proxy, start, seen }) => {
      await start('web');
      await start('worker');
      const everybody = Array.from({ length: ARTICLES }, (_, i) => i);
      const handing = (async () => {
        for (const i of everybody) {
          const user = slack.people[i]?.id ?? '';
          /* oxlint-disable no-await-in-loop -- one hands in after the other, again when told to */
          for (let tries = 0; tries < 10; tries += 1) {
            const { body } = await slack.command(`/onrecord add ${sampleText(i)}`, { user });
            if (!/right now/.test(JSON.stringify(body ?? ''))) break;
            await pause(300);
          }
          await pause(100);
          /* oxlint-enable no-await-in-loop */
        }
      })();
      for (let i = 0; i < RESETS; i += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await pause(1500);
        proxy.reset();
      }
      await handing;
      const answersOf = (i: number) => seen('Marrowby lamp, case', slack.people[i]?.id ?? '');
      await until(() => everybody.every((i) => answersOf(i) > 0), 60_000).catch(() => {});
      const answered = everybody.filter((i) => answersOf(i) > 0).length;
      const twice = everybody.filter((i) => answersOf(i) > 1).length;
      return {
        ok: answered === ARTICLES && twice === 0,
        reached: `${answered} answers, ${twice} twice`,
      };
    }),
};
