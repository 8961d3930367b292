import { beforeAll, describe, expect, test } from '@jest/globals';
import { tick } from '../../jobs/tick.ts';
import { openHouse } from '../support/house.ts';

const { redis, slack, newsroom } = await openHouse({ at: Date.parse('2026-11-30T07:00:00Z') });

const said = 'It has been dark for too long and no boat comes';
const article = `Marrowby lamp to be lit\n\n“${said},” said Tomas Reke, the keeper of the Marrowby lamp.`;

const seen = (words: string) =>
  slack
    .seenBy('U0000001', 'C0000001')
    .filter((message) => JSON.stringify([message.text, message.blocks]).includes(words)).length;

const lines = (message: string) => newsroom.lines.filter((line) => line.includes(message));

/** Everything that somebody can do, and what can go wrong with it. */
async function wholeRun(): Promise<void> {
  await slack.command(`/onrecord add ${article}`);
  await slack.waitFor(() => seen('lamp') > 0, 20_000);
  const asks = ['/quote Reke', '/quote Nobody', `/check "${said}" Reke`, '/numbers', '/quote on'];
  for (const line of [...asks, '/onrecord who', '/onrecord summary', '/onrecord sumary'])
    // oxlint-disable-next-line no-await-in-loop -- one asks after the other
    await slack.command(line);
  const ts = await slack.say('@onrecord quote Reke');
  await slack.waitFor(
    () => slack.seenBy('U0000001', 'C0000001').some(({ threadTs }) => threadTs === ts),
    10_000,
  );
  await slack.openHome();
  await slack.command('/onrecord add http://127.0.0.1:1/secret-address', { user: 'U0000002' });
  await slack.command('/onrecord daily 08:30 Europe/London');
  slack.fail('response_url', 500, 2);
  await slack.command(`/onrecord add ${article} And more of it was said.`);
  slack.fail('chat.postMessage', 'not_in_channel');
  slack.clock.set(Date.parse('2026-11-30T08:30:05Z'));
  await slack.waitFor(() => lines('article kept').length > 1, 20_000);
  await newsroom.base.queues.add(tick, {});
  await slack.waitFor(() => lines('daily post refused').length > 0, 20_000);
  await redis.freeze();
  await slack.command('/quote Reke', { user: 'U0000002' });
  await slack.command(`/onrecord add ${article} Again.`, { user: 'U0000002' });
  await redis.thaw();
}

beforeAll(async () => {
  await wholeRun();
}, 120_000);

describe('what is logged of a whole run', () => {
  test('no line holds a token, a response_url, an address that was handed in, or the article’s words', () => {
    const all = newsroom.lines.join('');
    expect(newsroom.lines.length).toBeGreaterThan(20);
    const secrets = [slack.botToken, slack.signingSecret, 'xoxb-', '/commands/', '/actions/'];
    for (const secret of [...secrets, said, 'dark for', 'Marrowby', 'secret-address', 'Reke'])
      expect(all).not.toContain(secret);
  });

  test('one name of a request stands in the line of the command and of each job up to the answer', () => {
    const parsed = newsroom.lines.map((line): Record<string, unknown> => JSON.parse(line));
    const first = parsed.find(({ msg, kind }) => msg === 'command' && kind === 'reading');
    const request = first?.['request'];
    expect(request).toMatch(/^[0-9a-f]{8}$/);
    const jobs = parsed
      .filter((line) => line['request'] === request && line['msg'] === 'job done')
      .map(({ job }) => job);
    expect(jobs).toEqual(['read-article', 'post-answer']);
  });
});
