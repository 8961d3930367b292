import { describe, expect, test } from '@jest/globals';
import { answer, section } from './call.ts';
import { createHmac } from 'node:crypto';
import { setStage } from './stage.ts';
import { startSlack } from '../../../src/try/slack/index.ts';

const stage = setStage();

describe('a slash command', () => {
  test('comes as a signed form with a way back', async () => {
    const app = await stage.appThat(() => undefined);
    await stage.slack.command('/quote Dorrian  since:2017');
    const [{ body, headers, fields } = { body: '', headers: {}, fields: {} }] = app.received;
    const time = String(headers['x-slack-request-timestamp']);
    const hmac = createHmac('sha256', stage.slack.signingSecret).update(`v0:${time}:${body}`);
    expect(headers['x-slack-signature']).toBe(`v0=${hmac.digest('hex')}`);
    expect(Math.abs(Date.now() / 1000 - Number(time))).toBeLessThan(5);
    expect(fields).toMatchObject({
      command: '/quote',
      text: 'Dorrian  since:2017',
      user_id: 'U0000001',
      channel_id: 'C0000001',
      is_enterprise_install: 'false',
      response_url: expect.stringMatching(`^${stage.slack.url}/commands/`),
    });
    expect(stage.texts()).toEqual([]);
  });

  test.each([
    ['@ben on tax', '<@U0000002|ben> on tax'],
    ['x in:#general', 'x in:#general'],
    ['#general', '<#C0000002|general>'],
    ['add https://news.example/a?b=1&c=2', 'add <https://news.example/a?b=1&amp;c=2>'],
    ['a < b & c', 'a &lt; b &amp; c'],
    ['@nobody', '@nobody'],
  ])('escapes %s', async (typed, sent) => {
    const app = await stage.appThat(() => undefined);
    await stage.slack.command(`/check ${typed}`);
    expect(app.received[0]?.fields['text']).toBe(sent);
  });

  test('shows the answer in the acknowledgement to one person alone', async () => {
    await stage.appThat(() => ({ text: 'six quotes', blocks: [section('six')] }));
    await stage.slack.command('/quote Dorrian');
    expect(stage.seen()).toMatchObject([
      { text: 'six quotes', isEphemeral: true, user: stage.slack.botUserId },
    ]);
    expect(stage.slack.seenBy('U0000002', 'C0000001')).toEqual([]);
    expect(stage.slack.problems()).toEqual([]);
  });

  test('takes for plain text what does not call itself JSON', async () => {
    await stage.appThat((_received, response) => response.end('{"text":"six"}'));
    await stage.slack.command('/quote Dorrian');
    expect(stage.texts()).toEqual(['{"text":"six"}']);
  });

  test('shows it to all where the app says so', async () => {
    await stage.appThat(() => ({ response_type: 'in_channel', text: 'for all' }));
    await stage.slack.command('/quote Dorrian');
    expect(stage.slack.seenBy('U0000002', 'C0000001')).toMatchObject([
      { text: 'for all', isEphemeral: false },
    ]);
  });

  test('tells the person when the app is too slow', async () => {
    await stage.appThat(() => 'silence');
    const result = await stage.slack.command('/quote Dorrian');
    expect(result).toMatchObject({ ok: false, error: 'operation_timeout' });
    expect(stage.seen()).toMatchObject([
      {
        text: '/quote failed with the error "operation_timeout"',
        isEphemeral: true,
        user: 'USLACKBOT',
      },
    ]);
    expect(stage.slack.problems()).toEqual(['operation_timeout: /quote']);
  });

  test.each([
    [404, 'http_client_error'],
    [401, 'http_client_error'],
    [500, 'http_service_error'],
  ])('tells of an answer with status %d', async (status, error) => {
    await stage.appThat((_received, response) => response.writeHead(status).end());
    expect(await stage.slack.command('/quote')).toMatchObject({ ok: false, error, status });
    expect(stage.texts()).toEqual([`/quote failed with the error "${error}"`]);
  });

  test('tells when nobody listens', async () => {
    expect(await stage.slack.command('/quote')).toMatchObject({ error: 'dispatch_failed' });
    stage.slack.connect({ mode: 'http', url: 'http://127.0.0.1:9/' });
    expect(await stage.slack.command('/quote')).toMatchObject({ error: 'dispatch_failed' });
    stage.slack.connect({ mode: 'socket' });
    expect(await stage.slack.command('/quote')).toMatchObject({ error: 'dispatch_failed' });
  });

  test('refuses blocks that Slack would refuse, and says so to the test', async () => {
    await stage.appThat(() => ({ text: 'x', blocks: [section('')] }));
    await stage.slack.command('/quote');
    expect(stage.texts()).toEqual(["The app's answer was refused: invalid_blocks"]);
    expect(stage.slack.problems()).toEqual([
      'invalid_blocks in an acknowledgement: ' +
        '[ERROR] failed to match all allowed schemas [json-pointer:/blocks/0/text]; ' +
        '[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ]);
  });

  test('is not sent where the app has no such command', async () => {
    const other = await startSlack({ commands: ['/quote'] });
    stage.alsoClose(other.close);
    await other.command('/quoth');
    expect(other.seenBy('U0000001', 'C0000001')).toMatchObject([
      { text: '/quoth is not a valid command.' },
    ]);
  });
});

const urlOf = async () => {
  const app = await stage.appThat(() => undefined);
  await stage.slack.command('/quote');
  return app.received[0]?.fields['response_url'];
};

describe('a response_url', () => {
  test('takes five answers, ephemeral ones by default', async () => {
    const url = await urlOf();
    const answers = ['1', '2', '3', '4', '5'].map((text) => answer(url, { text }));
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 5 }, () => [200, 'ok']));
    expect(await answer(url, { text: '6' })).toEqual([404, '{"ok":false,"error":"used_url"}']);
    expect(stage.texts().toSorted()).toEqual(['1', '2', '3', '4', '5']);
    expect(stage.seen().every(({ isEphemeral }) => isEphemeral)).toBe(true);
  });

  test('is dead after half an hour', async () => {
    const url = await urlOf();
    stage.slack.clock.advance(29 * 60_000);
    expect(await answer(url, { text: 'in time' })).toEqual([200, 'ok']);
    stage.slack.clock.advance(2 * 60_000);
    expect(await answer(url, { text: 'late' })).toEqual([
      404,
      '{"ok":false,"error":"expired_url"}',
    ]);
  });

  test('replaces and deletes what it posted first', async () => {
    const url = await urlOf();
    await answer(url, { text: 'Reading…' });
    await answer(url, { text: 'Six quotes', replace_original: true });
    expect(stage.seen()).toMatchObject([{ text: 'Six quotes', isEdited: true, isEphemeral: true }]);
    await answer(url, { text: 'for all', response_type: 'in_channel' });
    await answer(url, { delete_original: true });
    expect(stage.seen()).toMatchObject([{ text: 'for all', isEphemeral: false }]);
  });

  test.each([
    ['a list', [], 400, 'invalid_payload'],
    ['nothing to say', {}, 400, 'no_text'],
    ['bad blocks', { text: 'x', blocks: [{ type: 'headr' }] }, 400, 'invalid_blocks'],
  ])('refuses %s and is not used up by it', async (_what, body, status, error) => {
    const url = await urlOf();
    const [got, text] = await answer(url, body);
    expect([got, JSON.parse(text).error]).toEqual([status, error]);
    expect((await answer(url, { text: 'good' }))[0]).toBe(200);
  });

  test('fails where a test wants it to, once', async () => {
    const url = await urlOf();
    stage.slack.fail('response_url', 500);
    expect((await answer(url, { text: 'a' }))[0]).toBe(500);
    expect((await answer(url, { text: 'a' }))[0]).toBe(200);
  });
});
