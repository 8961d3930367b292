import { describe, expect, test } from '@jest/globals';
import { openApiSide } from '../../src/bin/parts/api-side.ts';
import { openHouse } from '../support/house.ts';
import { knowsWaitaof, none } from '../support/redis.ts';

// Over a server that writes each second and says when it has: Redis 8, which the tests do not bring along (npm run test:servers -- PROGRAM).

const { redis, slack, newsroom, ana } = await openHouse();
const asking = redis.client({});
const whenNewer = (await knowsWaitaof(asking)) ? describe : none;

const { base } = newsroom;
const api = await openApiSide({ ...base, config: { ...base.config, API_PORT: 0 } });
const token = await base.tokens.make(slack.team.id, null);

const waits = async () =>
  Number(/cmdstat_waitaof:calls=(\d+)/.exec(await asking.info('commandstats'))?.[1] ?? 0);

const story = (words: string) =>
  `Marrowby lamp to be lit\n\n“${words},” said Tomas Reke, the keeper of the Marrowby lamp.`;

const texts = () => ana.seen().map((message) => JSON.stringify(message));
const isShown = (words: string) => () => texts().some((text) => text.includes(words));

test('a question waits for no disk', async () => {
  const before = await waits();
  expect(await ana.ask('/quote Reke')).toContain('Reke');
  expect(await waits()).toBe(before);
});

whenNewer('over a Redis that writes each second', () => {
  test('“Reading” is told when it is on the disk, and the answer after it', async () => {
    const before = await waits();
    const told = await ana.ask(`/onrecord add ${story('It has been dark for too long')}`);
    expect(told).toContain('Reading the article…');
    expect(await waits()).toBe(before + 1);
    await slack.waitFor(isShown('Marrowby lamp to be lit'), 5000);
    const [first = '', second = ''] = texts().slice(-2);
    expect(first).toContain('Reading');
    expect(second).toContain('Marrowby lamp to be lit');
  });

  test('what is put right is on the disk before it is told', async () => {
    const before = await waits();
    await ana.ask('/quote Reke');
    const value = /"value":"(not:\d+:\d+)"/.exec(ana.shown())?.[1] ?? '';
    await slack.choose('more:0', value);
    await slack.waitFor(isShown('Put right'), 5000);
    expect(await waits()).toBe(before + 1);
  });

  test('202 is answered when it is on the disk', async () => {
    const before = await waits();
    const response = await fetch(`http://127.0.0.1:${api?.port ?? 0}/api/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        url: 'https://paper.example/lamp',
        title: 'Lamp to be lit',
        text: story('We have one boat and no lamp'),
      }),
    });
    expect(response.status).toBe(202);
    expect(await waits()).toBe(before + 1);
  });

  test('a disk that does not write in time: the acknowledgement is in time, an honest sentence follows, and the article is read once', async () => {
    await asking.config('SET', 'appendfsync', 'no');
    const told = await ana.ask(`/onrecord add ${story('Nobody has slept for a week')}`);
    expect(told).toContain('the answer follows here');
    await slack.waitFor(isShown('did not say in time that it is on its disk'), 5000);
    expect(isShown('Nobody has slept')()).toBe(false);
    await slack.waitFor(() => ana.shown().includes('Marrowby lamp to be lit'), 15_000);
    expect(await ana.ask('/quote Reke')).toContain('slept for a week');
    expect(newsroom.lines.join('')).toContain('Redis did not say that it is on the disk');
  }, 30_000);
});
