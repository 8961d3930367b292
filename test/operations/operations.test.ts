import { beforeAll, describe, expect, test } from '@jest/globals';
import { openOperationsSide } from '../../src/bin/parts/operations-side.ts';
import { openMeters } from '../../src/operations/index.ts';
import { openHouse } from '../support/house.ts';

const meters = openMeters();
const { redis, slack, newsroom } = await openHouse({ around: (log) => meters.counting(log) });

const PASSWORD = 'a long password';
const article =
  'Marrowby lamp\n\n“It has been dark for too long,” said Tomas Reke, the keeper of the Marrowby lamp.';

let base: string;

beforeAll(async () => {
  const config = { ...newsroom.base.config, OPS_PORT: 0, BOARD_PASSWORD: PASSWORD };
  const opened = await openOperationsSide({ ...newsroom.base, config }, meters);
  base = `http://127.0.0.1:${opened?.port ?? 0}`;
  await slack.command(`/onrecord add ${article}`);
  await slack.waitFor(
    () => slack.seenBy('U0000001', 'C0000001').find(({ text }) => text.includes('lamp')),
    20_000,
  );
  await slack.command('/quote Reke');
}, 90_000);

const get = (path: string, password?: string) =>
  fetch(`${base}${path}`, {
    headers:
      password === undefined
        ? {}
        : { authorization: `Basic ${Buffer.from(`desk:${password}`).toString('base64')}` },
  });

describe('the door for operations', () => {
  test('metrics tell commands by result, jobs, readings, queue depths and the memory of Redis', async () => {
    const text = await (await get('/metrics')).text();
    expect(text).toContain('onrecord_commands_total{command="/quote",result="quotes"} 1');
    expect(text).toContain('onrecord_jobs_total{job="read-article",outcome="done"} 1');
    expect(text).toContain('onrecord_articles_total{outcome="new"} 1');
    expect(text).toContain('onrecord_reading_seconds_count 1');
    expect(text).toContain('onrecord_queue_jobs{queue="read-article",state="waiting"} 0');
    expect(Number(/onrecord_redis_memory_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(500_000);
  });

  test('the board asks for its password', async () => {
    expect((await get('/board/')).status).toBe(401);
    expect((await get('/board/', 'a long passwort')).status).toBe(401);
    expect((await get('/board/api/queues')).status).toBe(401);
    expect((await get('/board/', PASSWORD)).status).toBe(200);
  });

  test('the board shows jobs without the article’s words and without a response_url', async () => {
    const path =
      '/board/api/queues?activeQueue=read-article&status=completed&page=1&jobsPerPage=10';
    const text = await (await get(path, PASSWORD)).text();
    expect(text).toContain('"asker"');
    expect(text).toContain('[hidden]');
    expect(text).not.toContain('dark for too long');
    expect(text).not.toContain('/commands/');
  });

  test('ready while Redis answers, live all the same when it does not; also where Slack comes in', async () => {
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
    expect((await fetch(`${newsroom.url}/ready`)).status).toBe(200);
    await redis.freeze();
    try {
      expect((await get('/ready')).status).toBe(503);
      expect((await fetch(`${newsroom.url}/ready`)).status).toBe(503);
      expect((await get('/health')).status).toBe(200);
      const text = await (await get('/metrics')).text();
      expect(text).toContain('onrecord_commands_total');
    } finally {
      await redis.thaw();
    }
  }, 30_000);
});
