import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deliveryOf, enqueueStory } from '../../jobs/index.ts';
import { apiFor } from '../../src/api/index.ts';
import { openDoor, type Door } from '../../src/bin/parts/door.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { askerIn } from '../support/asker.ts';
import { openNewsroom, openStandIn } from '../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let slack: SlackStandIn;
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let api: Door;
let token = '';

beforeAll(async () => {
  redis = await redisForTest();
  slack = await openStandIn();
  newsroom = await openNewsroom(redis, slack);
  const { queues, tokens } = newsroom.base;
  token = await tokens.make(slack.team.id, null);
  const app = apiFor({
    teamOf: tokens.teamOf,
    take: (id, team, text) => enqueueStory(queues, id, team, text),
    stateOf: (id) => deliveryOf(queues, id),
  });
  api = await openDoor(app, { host: '127.0.0.1', port: 0 });
}, 90_000);
afterAll(async () => {
  await api.close();
  await newsroom.close();
  await slack.close();
  await redis.close();
}, 30_000);

const url = 'https://paper.example/wall';
const send = async (method: string, path: string, body: object | null) => {
  const response = await fetch(`http://127.0.0.1:${api.port}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== null && { body: JSON.stringify(body) }),
  });
  return JSON.parse(await response.text());
};
const done = async ({ state }: { state: string }) => {
  for (let round = 0; round < 60; round += 1) {
    // oxlint-disable no-await-in-loop -- asked again until it is so
    const found = await send('GET', state, null);
    if (found.state !== 'waiting') return found.state;
    await new Promise((resolve) => setTimeout(resolve, 200));
    // oxlint-enable no-await-in-loop
  }
  return 'waiting';
};

test('what a content system publishes is in the answers, and what it kills is not any more', async () => {
  const ana = askerIn(slack);
  const text =
    '“We would rather close it for six weeks,” said Niamh Dorrian, a spokeswoman for the harbour.\n\nThe storm also sank two boats, she said on Monday.';
  const article = { url, title: 'Harbour wall to close', text, author: 'Jane Smith' };
  expect(await done(await send('POST', '/api/articles', article))).toBe('done');
  expect(await ana.ask('/quote Dorrian')).toContain('six weeks');
  expect(await newsroom.base.archives.of(slack.team.id).byUrl(url)).not.toBeNull();
  const path = `/api/articles?url=${encodeURIComponent(url)}`;
  expect(await done(await send('DELETE', path, null))).toBe('done');
  expect(await ana.ask('/quote Dorrian')).not.toContain('six weeks');
}, 60_000);
