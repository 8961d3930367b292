import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { call, section } from './call.ts';
import { startSlack } from '../../../src/try/slack/index.ts';

let slack: SlackStandIn;

beforeEach(async () => {
  slack = await startSlack({
    channels: [
      { name: 'newsroom' },
      { name: 'general', hasBot: false },
      { name: 'secret', hasBot: false, isPrivate: true },
    ],
    scopes: [
      'chat:write',
      'channels:read',
      'channels:history',
      'users:read',
      'files:read',
      'im:write',
    ],
  });
});
afterEach(() => slack.close());

const post = (args: Record<string, unknown>) =>
  call(slack, 'chat.postMessage', { channel: 'C0000001', text: 'hello', ...args });

describe('posting', () => {
  test('puts the message where all see it', async () => {
    const { ts } = await post({ blocks: [section('*hi*')] });
    expect(slack.seenBy('U0000002', 'C0000001')).toMatchObject([
      { ts, text: 'hello', isEphemeral: false, user: slack.botUserId },
    ]);
  });

  test('takes a form, with blocks as JSON in it', async () => {
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.botToken}` },
      body: new URLSearchParams({
        channel: 'C0000001',
        text: 'hello',
        blocks: JSON.stringify([section('a')]),
      }),
    });
    expect(await response.json()).toMatchObject({ ok: true });
    expect(slack.seenBy('U0000001', 'C0000001')[0]?.blocks).toMatchObject([section('a')]);
  });

  test.each([
    ['C9999999', 'channel_not_found'],
    ['C0000003', 'channel_not_found'],
    ['C0000002', 'not_in_channel'],
  ])('in %s gives %s', async (channel, error) => {
    expect(await post({ channel })).toMatchObject({ ok: false, error });
  });

  test('in an archived or closed channel is refused', async () => {
    const [channel] = slack.channels();
    if (!channel) throw new Error('no channel');
    channel.isRestricted = true;
    expect(await post({})).toMatchObject({ error: 'restricted_action' });
    channel.isArchived = true;
    expect(await post({})).toMatchObject({ error: 'is_archived' });
  });

  test.each([
    [{ text: '' }, 'no_text'],
    [{ text: 'x'.repeat(40_001) }, 'msg_too_long'],
    [{ thread_ts: '1.000001' }, 'thread_not_found'],
    [{ metadata: { event_payload: {} } }, 'invalid_metadata_format'],
  ])('refuses %#', async (args, error) => {
    expect(await post(args)).toMatchObject({ ok: false, error });
  });

  test('refuses a text over 3000 characters in Slack’s words', async () => {
    expect(await post({ blocks: [section('x'.repeat(3001))] })).toMatchObject({
      ok: false,
      error: 'invalid_blocks',
      response_metadata: {
        messages: [
          '[ERROR] failed to match all allowed schemas [json-pointer:/blocks/0/text]',
          '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
        ],
      },
    });
  });

  test('notes blocks that come without a text', async () => {
    expect(await post({ text: '', blocks: [section('a')] })).toMatchObject({ ok: true });
    expect(slack.problems()).toEqual(['a message has blocks but no `text` for notifications']);
  });

  test('more than one message a second after a burst has to wait, in that channel alone', async () => {
    const burst = await Promise.all([post({}), post({}), post({})]);
    expect(burst).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await post({})).toMatchObject({ status: 429, error: 'ratelimited', retryAfter: '1' });
    expect(await post({ channel: 'U0000001' })).toMatchObject({ ok: true });
    slack.clock.advance(1000);
    expect(await post({})).toMatchObject({ ok: true });
    expect(await post({})).toMatchObject({ status: 429 });
  });

  test('fails where a test wants it to', async () => {
    slack.fail('chat.postMessage', 'fatal_error');
    slack.fail('chat.postMessage', 503);
    expect(await post({})).toMatchObject({ status: 200, error: 'fatal_error' });
    expect(await post({})).toMatchObject({ status: 503 });
    expect(await post({})).toMatchObject({ ok: true });
  });

  test('hangs where a test wants it to', async () => {
    slack.fail('chat.postMessage', 'hang');
    const response = fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      signal: AbortSignal.timeout(100),
    });
    await expect(response).rejects.toThrow('timeout');
    expect(slack.calls('chat.postMessage')).toMatchObject([{ answer: { error: 'hang' } }]);
  });
});
