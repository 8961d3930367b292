import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tick } from '../../jobs/tick.ts';
import { fromText } from '../../src/intake/index.ts';
import { read } from '../../src/reading/index.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { openNewsroom, openStandIn } from '../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let slack: SlackStandIn;
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;

const article = `Marrowby lamp to be lit again

“It has been dark for too long,” said Tomas Reke, the keeper of the Marrowby lamp.`;

const posts = () =>
  slack.seenBy('U0000001', 'C0000001').filter(({ text }) => text.startsWith('On the record'));

/** The planner looks at the clock every half minute; a test makes it look now. */
async function look(): Promise<void> {
  await newsroom.base.queues.add(tick, {});
  await newsroom.base.queues.add(tick, {});
}

beforeAll(async () => {
  redis = await redisForTest();
  slack = await openStandIn();
  slack.clock.set(Date.parse('2026-11-24T07:00:00Z'));
  newsroom = await openNewsroom(redis, slack);
}, 90_000);

afterAll(async () => {
  await newsroom.close();
  await slack.close();
  await redis.close();
}, 30_000);

describe('a daily post', () => {
  test('goes out once at its local minute, also when everything restarts in that minute', async () => {
    const delivered = await slack.command('/onrecord daily 08:30 Europe/London');
    expect(delivered.ok).toBe(true);
    await slack.command(`/onrecord add ${article}`);
    await slack.waitFor(
      () => slack.seenBy('U0000001', 'C0000001').find(({ text }) => text.includes('lamp')),
      20_000,
    );
    await look();
    slack.clock.set(Date.parse('2026-11-24T08:30:05Z'));
    await look();
    await slack.waitFor(() => posts().length > 0, 15_000);
    await newsroom.close();
    newsroom = await openNewsroom(redis, slack);
    await look();
    const end = await newsroom.base.archives.of(slack.team.id).daily.open();
    expect(end).toEqual([]);
    expect(posts()).toHaveLength(1);
    expect(JSON.stringify(posts()[0])).toContain('It has been dark for too long');
  }, 60_000);

  test('is not sent on a day with nothing new', async () => {
    slack.clock.set(Date.parse('2026-11-25T08:30:05Z'));
    await look();
    const { daily } = newsroom.base.archives.of(slack.team.id);
    await untilSettled(async () => (await newsroom.base.queues.waiting('tick')) <= 1);
    await untilSettled(async () => (await daily.open()).length === 0);
    // It stands in the book as settled: planning it again is refused.
    expect(await daily.plan('C0000001', '2026-11-25')).toBe(false);
    expect(posts()).toHaveLength(1);
    expect(slack.problems()).toEqual([]);
  }, 30_000);
});

test('what does not fit into a post follows in its thread, once', async () => {
  slack.clock.set(Date.parse('2026-11-26T07:00:00Z'));
  const archive = newsroom.base.archives.of(slack.team.id);
  for (const number of [1, 2, 3, 4, 5, 6, 7]) {
    const { article: clean, title } = fromText(
      `Marrowby notes, part ${number}\n\n“There are ${number + 20} boats,” said Tomas Reke, the keeper.`,
    );
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await archive.keep({
      reading: read(clean),
      url: null,
      title,
      addedBy: null,
      channel: null,
      now: slack.clock.now(),
    });
  }
  slack.clock.set(Date.parse('2026-11-26T08:30:05Z'));
  await look();
  const thread = () =>
    slack.seenBy('U0000001', 'C0000001').filter(({ threadTs }) => threadTs !== null);
  await slack.waitFor(() => thread().length > 0, 15_000);
  await look();
  await untilSettled(async () => (await archive.daily.open()).length === 0);
  const [post] = posts().slice(-1);
  expect(JSON.stringify(post?.blocks)).toContain('and 2 more, in the thread');
  expect(thread()).toHaveLength(1);
  expect(thread()[0]?.threadTs).toBe(post?.ts);
  const said = JSON.stringify(thread()[0]?.blocks);
  expect(said.match(/Marrowby notes, part \d/g)).toHaveLength(2);
  expect(slack.problems()).toEqual([]);
}, 60_000);

const keep = (number: number) => {
  const { article: clean, title } = fromText(
    `Marrowby diary, part ${number}\n\n“I saw ${number + 40} gulls,” said Tomas Reke, the keeper.`,
  );
  return newsroom.base.archives.of(slack.team.id).keep({
    reading: read(clean),
    url: null,
    title,
    addedBy: null,
    channel: null,
    now: slack.clock.now(),
  });
};

test('at several times a day: one post a time, late ones are one, and too little waits', async () => {
  const at = async (time: string) => {
    slack.clock.set(Date.parse(`2026-11-30T${time}Z`));
    await look();
    await untilSettled(async () => (await newsroom.base.queues.waiting('tick')) <= 1);
    await untilSettled(async () => {
      // What had to wait for another post is handed out by the next look.
      await look();
      return (await daily.open()).length === 0;
    });
    return posts()
      .map(({ text }) => text.split('\n', 1)[0])
      .filter((line) => line?.includes('30 November'));
  };
  const { daily } = newsroom.base.archives.of(slack.team.id);
  slack.clock.set(Date.parse('2026-11-30T06:00:00Z'));
  await slack.command('/onrecord daily 08:30 10:00 12:00 18:00 UTC min:2');
  await keep(1);
  expect(await at('08:30:05')).toEqual([]);
  await keep(2);
  const first = 'On the record, Monday 30 November, ';
  expect(await at('12:00:05')).toEqual([expect.stringContaining(first)]);
  expect(JSON.stringify(posts().at(-1)?.blocks)).toMatch(/part 2.*part 1/);
  await keep(3);
  await keep(4);
  expect(await at('18:00:05')).toHaveLength(2);
  expect(JSON.stringify(posts().at(-1)?.blocks)).not.toMatch(/part [12]/);
  expect(slack.problems()).toEqual([]);
}, 90_000);

async function untilSettled(settled: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 25_000;
  while (Date.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- this is the waiting
    await new Promise((resolve) => setTimeout(resolve, 200));
    // oxlint-disable-next-line no-await-in-loop
    if (await settled()) return;
  }
  throw new Error('the post was not settled');
}
