import { tick } from '../../../jobs/tick.ts';
import { startSlack, type SlackStandIn } from '../../../src/try/slack/index.ts';
import { commands, scopes } from '../../../src/slack/index.ts';
import { openNewsroom } from '../../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../../support/redis.ts';
import { keepSample } from '../support/orders.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow, Outcome } from '../support/row.ts';

interface Scene {
  readonly redis: TestRedis;
  readonly slack: SlackStandIn;
  /** The bot looks at the clock, which shows this. */
  readonly at: (time: string) => Promise<void>;
  readonly news: (number: number) => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly posts: () => number;
  /** How often the log has said so. */
  readonly logged: (message: string) => number;
}

export const jumpingClock: FaultRow = {
  number: 10,
  fault: 'the clock jumps 2 h ahead over the due time, 2 h back, and runs on, on two days',
  expected: '1 post a local date',
  run: () =>
    onScene(async ({ at, news, posts }) => {
      await news(1);
      for (const time of ['24T08:29', '24T10:29', '24T08:29', '24T08:31', '24T11:00'])
        // oxlint-disable-next-line no-await-in-loop -- as time goes
        await at(time);
      const first = posts();
      await news(2);
      for (const time of ['25T08:31', '25T06:31', '25T08:30', '25T10:31'])
        // oxlint-disable-next-line no-await-in-loop
        await at(time);
      const both = posts();
      return { ok: first === 1 && both === 2, reached: `${first} and ${both - first} post` };
    }),
};

export const longOutage: FaultRow = {
  number: 11,
  fault: 'the bot is down for 3 days',
  expected: '1 post, for today; those of the other days left out and logged',
  run: () =>
    onScene(async ({ at, news, restart, posts, logged }) => {
      await news(1);
      await at('24T08:31');
      const before = posts();
      await news(2);
      await restart();
      await at('27T09:00');
      await at('27T09:30');
      const after = posts() - before;
      const left = logged('daily post left out: too late');
      return {
        ok: before === 1 && after === 1 && left === 2,
        reached: `${after} post, ${left} left out and logged`,
      };
    }),
};

async function onScene(act: (scene: Scene) => Promise<Outcome>): Promise<Outcome> {
  const redis = await redisForTest();
  const slack = await startSlack({ commands: commands.map(({ name }) => name), scopes });
  slack.clock.set(Date.parse('2026-11-24T07:00:00Z'));
  let newsroom = await openNewsroom(redis, slack);
  const earlier: string[] = [];
  const client = redis.client({});
  try {
    await slack.command('/onrecord daily 08:30 Europe/London');
    return await act({
      redis,
      slack,
      at: async (time) => {
        slack.clock.set(Date.parse(`2026-11-${time}:00Z`));
        const { base } = newsroom;
        await base.queues.add(tick, {});
        await until(async () => (await base.queues.waiting('tick')) <= 1, 10_000);
        await pause(300);
        await until(async () => (await base.queues.waiting('post-summary')) === 0, 20_000);
      },
      news: (number) => keepSample(client, number, slack.clock.now()),
      restart: async () => {
        await newsroom.close();
        earlier.push(...newsroom.lines);
        newsroom = await openNewsroom(redis, slack);
      },
      posts: () =>
        slack.seenBy('U0000001', 'C0000001').filter(({ metadata }) => metadata !== null).length,
      logged: (message) =>
        [...earlier, ...newsroom.lines].filter((line) => line.includes(message)).length,
    });
  } finally {
    await newsroom.close();
    await slack.close();
    await redis.close();
  }
}
