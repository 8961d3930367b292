import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { redis, slack, newsroom, ana } = await openHouse();

const harbour = `Marrowby harbour wall to close

“We would rather close it for six weeks than lose it for six years,” said Niamh Dorrian, a spokesperson for the Marrowby Harbour Authority.

The storm also sank two boats, she said.`;

describe('the whole path, by signed requests', () => {
  test('nothing has been read: a sentence, no error', async () => {
    expect(await ana.ask('/quote Dorrian')).toContain('No');
  });

  test('a pasted article is read by a job and answered, then /quote finds its speaker', async () => {
    expect(await ana.add(harbour)).toContain('Marrowby harbour wall to close');
    const answer = await ana.ask('/quote Dorrian');
    expect(answer).toContain('“We would rather close it for six weeks');
    expect(answer).toContain('Niamh Dorrian');
    expect(await ana.ask('/quote Dorian')).toContain('Did you mean Niamh Dorrian');
  }, 30_000);

  test('the same article handed in again is read once', async () => {
    await ana.add(harbour);
    expect(await newsroom.base.archives.of(slack.team.id).articleCount()).toBe(1);
  }, 30_000);

  test('In context opens a box with the quote, Share shows it to all', async () => {
    await ana.ask('/quote Dorrian');
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
    const before = ana.messages();
    await ana.ask('/onrecord add http://127.0.0.1:1/nothing');
    await slack.waitFor(() => ana.messages() > before + 1, 15_000);
    expect(ana.shown()).toContain('couldn’t reach that page');
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
        const before = ana.messages();
        expect(await ana.ask(`/onrecord add http://127.0.0.1:${port}/story`)).toContain('Reading');
        await slack.waitFor(() => ana.messages() > before + 1, 15_000);
        expect(ana.shown()).toContain(says);
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
    expect(await ana.ask(line)).toContain(says);
  });

  test('an empty box is refused where it stands', async () => {
    await ana.openBox();
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
    expect(await ana.ask('/quote Dorrian')).toMatch(/can’t look things up/);
    const more = `${harbour}\n\n“The lamp is out,” said Tomas Reke, the keeper of the lamp.`;
    expect(await ana.ask(`/onrecord add ${more}`)).toMatch(/can’t (take new work|look things up)/);
    await redis.thaw();
    // What was sent before Redis hung is done when it is back, and answered where it was asked.
    await slack.waitFor(() => ana.shown().includes('Tomas Reke'), 10_000);
    expect(await ana.ask('/quote Dorrian')).toContain('Niamh Dorrian');
  }, 20_000);

  test('every block was one that Slack takes, and no log line holds a secret or article text', () => {
    expect(slack.problems()).toEqual([]);
    const log = newsroom.lines.join('');
    expect(log).toContain('article kept');
    for (const secret of [slack.botToken, slack.signingSecret, 'rather close', '/response'])
      expect(log).not.toContain(secret);
  });
});
