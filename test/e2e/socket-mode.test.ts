import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { openNewsroom, openStandIn } from '../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let slack: SlackStandIn;
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;

const shown = () => slack.seenBy('U0000001', 'C0000001');

beforeAll(async () => {
  redis = await redisForTest();
  slack = await openStandIn();
  newsroom = await openNewsroom(redis, slack, 'socket');
}, 90_000);

afterAll(async () => {
  await newsroom.close();
  await slack.close();
  await redis.close();
}, 30_000);

test('the same commands are answered over Socket Mode, at once and later', async () => {
  await slack.command('/onrecord add “The lamp is lit,” said Tomas Reke, the keeper of the lamp.');
  await slack.waitFor(() => shown().some(({ text }) => text.includes('Tomas Reke')), 20_000);
  await slack.command('/quote Reke');
  expect(JSON.stringify(shown().at(-1))).toContain('“The lamp is lit,”');
  expect(slack.problems()).toEqual([]);
}, 40_000);
