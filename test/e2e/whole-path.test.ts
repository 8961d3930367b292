import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { openNewsroom, openStandIn, seed } from '../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let slack: SlackStandIn;
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;

const harbour = `Marrowby harbour wall to close

“We would rather close it for six weeks than lose it for six years,” said Niamh Dorrian, a spokesperson for the Marrowby Harbour Authority.

The storm also sank two boats, she said.`;

/** What the asker was shown last. */
const shown = () => JSON.stringify(slack.seenBy('U0000001', 'C0000001').at(-1) ?? null);
const messages = () => slack.seenBy('U0000001', 'C0000001').length;
async function ask(line: string): Promise<string> {
  const delivered = await slack.command(line);
  expect(delivered).toMatchObject({ ok: true, error: null });
  expect(delivered.ms).toBeLessThan(3000);
  return shown();
}
async function openBox(): Promise<void> {
  await slack.command('/onrecord add');
  await slack.waitFor(() => slack.openView('U0000001') !== null, 3000);
}
async function add(text: string): Promise<string> {
  await openBox();
  const chunks = text.match(/[\s\S]{1,2900}/g) ?? [];
  const values = Object.fromEntries(chunks.map((chunk, place) => [`text${place}/text`, chunk]));
  const before = messages();
  const { ok } = await slack.submit(values);
  expect(ok).toBe(true);
  await slack.waitFor(() => messages() >= before + 2, 20_000);
  return shown();
}

/** The first column of a table of numbers. */
const figures = (answer: string) =>
  [...answer.matchAll(/\[\{"type":"raw_text","text":"([^"]+)"/g)].map((found) => found[1]);

beforeAll(async () => {
  redis = await redisForTest();
  slack = await openStandIn();
  newsroom = await openNewsroom(redis, slack);
}, 90_000);

afterAll(async () => {
  await newsroom.close();
  await slack.close();
  await redis.close();
}, 30_000);

describe('the whole path, by signed requests', () => {
  test('nothing has been read: a sentence, no error', async () => {
    expect(await ask('/quote Dorrian')).toContain('No');
  });

  test('a pasted article is read by a job and answered, then /quote finds its speaker', async () => {
    expect(await add(harbour)).toContain('Marrowby harbour wall to close');
    const answer = await ask('/quote Dorrian');
    expect(answer).toContain('“We would rather close it for six weeks');
    expect(answer).toContain('Niamh Dorrian');
    expect(await ask('/quote Dorian')).toContain('Did you mean Niamh Dorrian');
  }, 30_000);

  test('the same article handed in again is read once', async () => {
    await add(harbour);
    expect(await newsroom.base.archives.of(slack.team.id).articleCount()).toBe(1);
  }, 30_000);

  test('In context opens a box with the quote, Share shows it to all', async () => {
    await ask('/quote Dorrian');
    await slack.click('context:0');
    const opened = await slack.waitFor(() => {
      const view = JSON.stringify(slack.openView('U0000001'));
      return view.includes('We would rather') ? view : null;
    }, 5000);
    expect(opened).toContain('"bold":true');
    await slack.closeModal();
    await slack.click('share:0');
    const shared = await slack.waitFor(
      () => slack.seenBy('U0000001', 'C0000001').find(({ text }) => text.startsWith('Shared by')),
      5000,
    );
    expect(shared.isEphemeral).toBe(false);
  }, 20_000);

  test('an address that cannot be fetched is told by response_url', async () => {
    const before = messages();
    await ask('/onrecord add http://127.0.0.1:1/nothing');
    await slack.waitFor(() => messages() > before + 1, 15_000);
    expect(shown()).toContain('couldn’t reach that page');
  }, 40_000);

  test.each([
    [
      'a page of no article',
      '<html><body><nav>Home</nav></body></html>',
      'no article on that page',
    ],
    ['a line of 5 MB', `<p>${'a'.repeat(5_100_000)}</p>`, 'longer than one article may be'],
  ])(
    '%s is told by response_url',
    async (_, html, says) => {
      const site = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html').end(html);
      });
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
      const address = site.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      try {
        const before = messages();
        expect(await ask(`/onrecord add http://127.0.0.1:${port}/story`)).toContain('Reading');
        await slack.waitFor(() => messages() > before + 1, 15_000);
        expect(shown()).toContain(says);
      } finally {
        site.close();
      }
    },
    30_000,
  );

  test.each([
    ['/quote', 'quote'],
    ['/onrecord help', 'How to ask'],
    ['/onrecord status', '1 article'],
    ['/onrecord articles', 'Marrowby'],
    ['/onrecord who', 'Niamh Dorrian'],
    ['/onrecord frobnicate', 'frobnicate'],
    ['/numbers since:soon', 'soon'],
  ])('%s gets its sentence', async (line, says) => {
    expect(await ask(line)).toContain(says);
  });

  test('an empty box is refused where it stands', async () => {
    await openBox();
    expect(await slack.submit({})).toMatchObject({ ok: false });
    await slack.closeModal();
  });

  test('a forged signature gets 401', async () => {
    const response = await fetch(`http://127.0.0.1:${newsroom.port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-signature': 'v0=00',
        'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
      },
      body: 'command=%2Fquote&text=Dorrian',
    });
    expect(response.status).toBe(401);
  });

  test('a rightly signed request from the future gets 401', async () => {
    const body = 'command=%2Fquote&text=Dorrian';
    const response = await fetch(`http://127.0.0.1:${newsroom.port}/slack/events`, {
      method: 'POST',
      headers: slack.sign(body, Date.now() + 3_600_000),
      body,
    });
    expect(response.status).toBe(401);
  });

  test('Redis held still in mid-command: a sentence within three seconds, and it recovers', async () => {
    await redis.freeze();
    expect(await ask('/quote Dorrian')).toMatch(/can’t look things up/);
    const more = `${harbour}\n\n“The lamp is out,” said Tomas Reke, the keeper of the lamp.`;
    expect(await ask(`/onrecord add ${more}`)).toMatch(/can’t (take new work|look things up)/);
    await redis.thaw();
    // What was sent before Redis hung is done when it is back, and answered where it was asked.
    await slack.waitFor(() => shown().includes('Tomas Reke'), 10_000);
    expect(await ask('/quote Dorrian')).toContain('Niamh Dorrian');
  }, 20_000);

  test('every block was one that Slack takes, and no log line holds a secret or article text', () => {
    expect(slack.problems()).toEqual([]);
    const log = newsroom.lines.join('');
    expect(log).toContain('article kept');
    for (const secret of [slack.botToken, slack.signingSecret, 'rather close', '/response'])
      expect(log).not.toContain(secret);
  });
});

(seed === null ? describe.skip : describe)('the seed article, by signed requests', () => {
  test('John Dorrian is found by every form of his name and by his role', async () => {
    await newsroom.base.archives.of(slack.team.id).forget();
    await add(seed ?? '');
    for (const name of ['John Dorrian', 'Col. Dorrian', 'John dorrian'])
      // oxlint-disable-next-line no-await-in-loop
      expect(await ask(`/quote ${name}`)).toContain('There are fighters who don’t want to fight');
    expect(await ask('/quote al-Timimi')).toContain('They thought it would be a great adventure');
    expect(await ask('/quote records')).toContain('wants to return to France');
    expect(await ask('/onrecord who')).toContain('the French government');
    expect(slack.problems()).toEqual([]);
  }, 40_000);

  test('/numbers tells each with its hedge; /numbers France finds what is about France alone', async () => {
    const first = figures(await ask('/numbers'));
    expect(first.slice(1)).toEqual([
      'about 2,000',
      'more than 4,000',
      'about one third',
      'between 100 to 200',
      '700',
    ]);
    const france = figures(await ask('/numbers France'));
    for (const one of ['700', '275', '17', 'five out of 14'])
      expect(france.some((each) => each?.includes(one))).toBe(true);
    for (const other of ['about 2,000', 'more than 4,000', '16', '20'])
      expect(france).not.toContain(other);
  });
});
