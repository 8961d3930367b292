import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { checkAll } from '../../src/bin/parts/check-all.ts';
import { openRedisDisk } from '../../src/bin/parts/redis-disk.ts';
import { makeReleases, type Releases } from '../../src/bin/parts/releases.ts';
import { knowsWaitaof, none, redisForTest } from '../support/redis.ts';

// The server that the tests bring along is older than Redis 8 and has one half of these; a newer one has the other (npm run test:servers -- PROGRAM).

const redis = await redisForTest();
const asking = redis.client({});
const isNew = await knowsWaitaof(asking);
afterAll(() => redis.close());

let releases: Releases | null = null;
afterEach(async () => {
  await releases?.run();
  await asking.config('SET', 'appendonly', 'yes', 'appendfsync', 'everysec');
});

/** The disk of the server as it is now, and what the log says of it. */
async function opened() {
  releases = makeReleases();
  const warned: string[] = [];
  const { lasting } = await checkAll(asking);
  const disk = await openRedisDisk({
    address: redis.options,
    lasting,
    log: { warn: (facts) => void warned.push(JSON.stringify(facts)) },
    releases,
    onRedisError: () => {},
  });
  return { disk, warned };
}

/** A disk that there has to be. */
async function sure() {
  const { disk, warned } = await opened();
  if (disk === null) throw new Error('there is nothing to wait for');
  return { ...disk, warned };
}

const calls = async () =>
  Number(/cmdstat_waitaof:calls=(\d+)/.exec(await asking.info('commandstats'))?.[1] ?? 0);

describe('Redis’ disk', () => {
  test.each([
    ['appendfsync', 'always'],
    ['appendfsync', 'no'],
    ['appendonly', 'no'],
  ])('with %s %s nobody waits for it', async (setting, value) => {
    await asking.config('SET', setting, value);
    expect((await opened()).disk).toBeNull();
  });
});

const olderAlone = isNew ? none : describe;
const newerAlone = isNew ? describe : none;

olderAlone('of an older server', () => {
  test('an older server that writes each second can’t be waited for', async () => {
    expect((await opened()).disk).toBeNull();
  });
});

newerAlone('of a server that says when it has written', () => {
  test('what came back is there after kill -9, each of five times', async () => {
    for (let i = 0; i < 5; i += 1) {
      /* oxlint-disable no-await-in-loop -- one catastrophe after the other */
      const { surely } = await sure();
      await surely('or', () => asking.set(`kept:${i}`, 'x'.repeat(100_000)));
      await redis.kill();
      await redis.start();
      expect(await asking.exists(`kept:${i}`)).toBe(1);
      await releases?.run();
      /* oxlint-enable no-await-in-loop */
    }
  }, 30_000);

  test('a hundred who come at once share two waits at most', async () => {
    const { surely } = await sure();
    const before = await calls();
    const all = Array.from({ length: 100 }, (_, i) =>
      surely('or', () => asking.set(`many:${i}`, 'x')),
    );
    await Promise.all(all);
    expect((await calls()) - before).toBeLessThanOrEqual(2);
  });

  test('questions wait for nothing and leave nothing', async () => {
    await sure();
    const before = await calls();
    await asking.get('many:1');
    expect(await calls()).toBe(before);
  });

  test('the mark is gone a second later', async () => {
    const { surely } = await sure();
    await surely('or', () => asking.set('a', 'b'));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await asking.exists('{or}:disk')).toBe(0);
  });

  test('a server that does not write in time is told of within three seconds', async () => {
    const { surely, warned } = await sure();
    await asking.config('SET', 'appendfsync', 'no');
    const began = performance.now();
    const write = () => asking.set('late', 'x');
    await expect(surely('or', write)).rejects.toMatchObject({ code: 'not-on-disk' });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(warned).toEqual(['{"why":"late"}']);
  }, 10_000);

  test('one that is silent, too', async () => {
    const { surely, warned } = await sure();
    const write = async () => {
      await asking.set('silent', 'x');
      await redis.freeze();
    };
    const doubtful = surely('or', write);
    await expect(doubtful).rejects.toMatchObject({ code: 'not-on-disk' });
    await redis.thaw();
    expect(warned).toEqual(['{"why":"away"}']);
  }, 10_000);

  test('one that began again in between is not believed', async () => {
    const { surely, warned } = await sure();
    // oxlint-disable-next-line consistent-function-scoping -- read where it happens
    const write = async () => {
      await asking.set('between', 'x');
      await redis.kill();
      await redis.start();
      await asking.ping();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    };
    await expect(surely('or', write)).rejects.toMatchObject({ code: 'not-on-disk' });
    expect(warned).toEqual(['{"why":"away"}']);
  }, 20_000);

  test('one that keeps no file any more is believed, and told of', async () => {
    const { surely, warned } = await sure();
    await asking.config('SET', 'appendonly', 'no');
    expect(await surely('or', () => asking.set('none', 'x'))).toBe('OK');
    expect(warned).toEqual(['{"why":"cannot"}']);
  });
});
