import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openArchives } from '../../../src/archive/index.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { fetchFeed, openRobots } from '../../../src/intake/index.ts';
import { dress } from '../../../src/slack/index.ts';
import { followFeed } from '../../../jobs/follow-feed.ts';
import { pollFeeds } from '../../../jobs/poll-feeds.ts';
import type { Tools } from '../../../jobs/tools.ts';
import { redisForTest, type TestRedis } from '../../support/redis.ts';
import { openFakeSite, story } from './fake-site.ts';

const team = 'T1';
const HOUR = 3_600_000;
let redis: TestRedis;
let archive: Archive;
let site: Awaited<ReturnType<typeof openFakeSite>>;
let tools: Tools;
let clock = Date.UTC(2026, 5, 1);
/** Jobs by their ids, as a queue takes each once. */
const jobs = new Map<string, { url: string; delayMs: number }>();
const told: string[] = [];
const notHere = () => Promise.reject(new Error('the job has no business with this'));
const local = { allow: (address: string) => address === '127.0.0.1' };

beforeAll(async () => {
  redis = await redisForTest();
  const archives = openArchives(redis.client({}));
  archive = archives.of(team);
  const robots = openRobots(local, () => clock);
  tools = {
    archives,
    desk: { answer: notHere, daily: notHere },
    fetchArticle: notHere,
    fetchFeed: (url, since) => fetchFeed(url, since, { ...local, robots }),
    mayVisit: robots.mayVisit,
    pool: { clean: notHere, read: notHere, takeIn: notHere, pack: notHere },
    dress,
    reply: async (_url, { text }) => {
      told.push(text);
      return 'sent';
    },
    posters: {
      of: () => {
        throw new Error('not here');
      },
    },
    isInstalled: notHere,
    isUnderWay: notHere,
    dropHeld: notHere,
    purge: notHere,
    add: async (_job, data, options) => {
      const { url } = JSON.parse(JSON.stringify(data));
      const { id = '', delayMs = 0 } = options ?? {};
      if (!jobs.has(id)) jobs.set(id, { url, delayMs });
    },
    now: () => clock,
    token: () => String(Math.random()),
    catchUpMs: 0,
    keepMs: null,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
}, 120_000);
afterAll(() => redis.close());

beforeEach(async () => {
  await archive.forget();
  jobs.clear();
  told.length = 0;
  site = await openFakeSite();
});
afterEach(() => site.close());

const replyTo = { responseUrl: 'https://hooks.example/1', issued: 1 };
const asker = { team, channel: 'C1', user: 'U1' };
const follow = (path = '/feed.xml') =>
  followFeed.run({ url: site.base + path, asker, replyTo }, tools, { id: 'f' });
const poll = async (laterMs: number) => {
  clock += laterMs;
  await pollFeeds.run({}, tools, { id: 'p' });
};
const many = (count: number) => Array.from({ length: count }, (_, n) => story(count - n));
const read = () => [...jobs.values()].map(({ url }) => url.replace(site.base, ''));
const visits = () => site.asked.filter(({ path }) => path === '/feed.xml');

describe('a feed that is followed', () => {
  test('with 500 stories at first brings its newest ten, and whoever asked is told', async () => {
    site.change(() => many(500));
    await follow('/');
    expect(read()).toEqual(Array.from({ length: 10 }, (_, n) => `/story/${500 - n}`));
    expect(told[0]).toContain('Following “Bay Gazette” (500 items now)');
    expect([...jobs.values()].map(({ delayMs }) => delayMs)).toEqual(
      Array.from({ length: 10 }, (_, n) => n * 1500),
    );
  });

  test('while stories are added, revised, moved and taken away brings each once and each revision', async () => {
    site.change(() => many(5));
    await follow();
    const expected = new Set(read());
    for (let n = 6; n <= 500; n += 1) {
      // oxlint-disable no-await-in-loop -- time goes on
      site.change((now) => [story(n), ...now].slice(0, 60));
      expected.add(`/story/${n}`);
      if (n % 7 === 0) {
        site.change((now) =>
          now.map((one) => (one.path === `/story/${n - 3}` ? story(n - 3, 1) : one)),
        );
        expected.add(`/story/${n - 3}#1`);
      }
      if (n % 11 === 0) site.change((now) => now.filter(({ path }) => path !== `/story/${n - 5}`));
      if (n % 13 === 0)
        site.change((now) =>
          now.map((one) =>
            one.path === `/story/${n - 1}` ? { ...one, path: `/story/${n - 1}/moved` } : one,
          ),
        );
      if (n % 4 === 0) await poll(11 * 60_000);
      // oxlint-enable no-await-in-loop
    }
    await poll(11 * 60_000);
    const stories = new Set(read().map((path) => Number(path.split('/')[2])));
    expect(stories.size).toBe(500);
    const revised = new Set([...expected].filter((path) => path.endsWith('#1')));
    // A revision counts once; a story that was revised before anybody looked comes once, as it is then.
    expect(jobs.size).toBeGreaterThanOrEqual(500);
    expect(jobs.size).toBeLessThanOrEqual(500 + revised.size);
  }, 60_000);

  test('that has not changed is asked with what the server gave, and answers 304', async () => {
    site.change(() => many(3));
    await follow();
    await poll(11 * 60_000);
    await poll(11 * 60_000);
    expect(visits().map(({ status }) => status)).toEqual([200, 304, 304]);
    expect(jobs.size).toBe(3);
  });

  test('is not visited before its time', async () => {
    site.change(() => many(3));
    await follow();
    await poll(60_000);
    await poll(60_000);
    expect(visits()).toHaveLength(1);
  });

  test.each<['busy' | 'broken' | 'half', number]>([
    ['busy', 2 * HOUR],
    ['broken', 20 * 60_000],
    ['half', 20 * 60_000],
  ])('whose site is %s is left alone for a while, and nothing is lost', async (fault, waitMs) => {
    site.change(() => many(3));
    await follow();
    site.fail(fault);
    site.change((now) => [story(4), ...now]);
    await poll(11 * 60_000);
    const before = visits().length;
    await poll(waitMs - 2 * 60_000);
    expect(visits()).toHaveLength(before);
    expect((await archive.feeds.feeds())[0]?.failures).toBe(1);
    site.fail(null);
    await poll(3 * 60_000);
    expect(read()).toContain('/story/4');
    expect((await archive.feeds.feeds())[0]?.failures).toBe(0);
  });

  test('brings nothing any more when it is followed no longer', async () => {
    site.change(() => many(3));
    await follow();
    expect(await archive.feeds.unfollow(`${site.base}/feed.xml`)).toBe(true);
    site.change((now) => [story(4), ...now]);
    await poll(HOUR);
    expect(jobs.size).toBe(3);
  });

  test('that robots.txt keeps to itself is refused, and so are the stories that it does', async () => {
    await expect(follow('/private/feed.xml')).rejects.toThrow(
      expect.objectContaining({ code: 'kept-out' }),
    );
    site.change(() => [{ ...story(1), path: '/private/story/1' }, story(2)]);
    await follow();
    expect(read()).toEqual(['/story/2']);
  });
});
