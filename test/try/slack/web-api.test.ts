import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { call } from './call.ts';
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

describe('the door', () => {
  test.each([
    ['no token', null, 'not_authed'],
    ['a foreign token', 'xoxb-foreign', 'invalid_auth'],
  ])('refuses %s', async (_what, token, error) => {
    expect(await call(slack, 'auth.test', {}, token)).toMatchObject({ ok: false, error });
  });

  test('refuses the token of the wrong kind', async () => {
    expect(await call(slack, 'apps.connections.open')).toMatchObject({
      error: 'not_allowed_token_type',
    });
    expect(await call(slack, 'auth.test', {}, slack.appToken)).toMatchObject({
      error: 'not_allowed_token_type',
    });
  });

  test('refuses what the token may not do, and a method that is not there', async () => {
    expect(await call(slack, 'team.info')).toMatchObject({
      error: 'missing_scope',
      needed: 'team:read',
    });
    expect(await call(slack, 'chat.shout')).toMatchObject({ error: 'unknown_method' });
    expect(await call(slack, 'constructor')).toMatchObject({ error: 'unknown_method' });
  });

  test('refuses a dead token', async () => {
    slack.connect({ mode: 'http', url: 'http://127.0.0.1:9/' });
    void slack.uninstall();
    expect(await call(slack, 'auth.test')).toMatchObject({ error: 'account_inactive' });
  });

  test('tells the bot who it is', async () => {
    expect(await call(slack, 'auth.test')).toMatchObject({
      ok: true,
      team_id: slack.team.id,
      user_id: slack.botUserId,
      bot_id: slack.botId,
    });
  });
});

describe('a post', () => {
  test('can be changed, linked to and deleted by the bot', async () => {
    const { ts } = await post({});
    const place = { channel: 'C0000001', ts };
    expect(await call(slack, 'chat.update', { ...place, text: 'new' })).toMatchObject({ ok: true });
    expect(slack.seenBy('U0000001', 'C0000001')).toMatchObject([{ text: 'new', isEdited: true }]);
    const link = await call(slack, 'chat.getPermalink', { channel: 'C0000001', message_ts: ts });
    expect(link['permalink']).toMatch(/\/archives\/C0000001\/p\d+$/);
    expect(await call(slack, 'chat.delete', place)).toMatchObject({ ok: true });
    expect(await call(slack, 'chat.delete', place)).toMatchObject({ error: 'message_not_found' });
  });

  test('by somebody else or for one person alone can not', async () => {
    const ts = await slack.say('mine');
    const place = { channel: 'C0000001', ts, text: 'x' };
    expect(await call(slack, 'chat.update', place)).toMatchObject({ error: 'cant_update_message' });
    expect(await call(slack, 'chat.delete', place)).toMatchObject({ error: 'cant_delete_message' });
    const args = { channel: 'C0000001', user: 'U0000001', text: 'psst' };
    const { message_ts: own } = await call(slack, 'chat.postEphemeral', args);
    expect(slack.seenBy('U0000002', 'C0000001')).toHaveLength(1);
    expect(await call(slack, 'chat.update', { ...place, ts: own })).toMatchObject({
      error: 'message_not_found',
    });
  });

  test('stands in the history with its metadata, newest first, in threads apart', async () => {
    const metadata = { event_type: 'daily', event_payload: { key: 'k1' } };
    const { ts } = await post({ metadata });
    await post({ text: 'below', thread_ts: ts });
    await slack.say('later');
    const asked = { channel: 'C0000001', include_all_metadata: true };
    const { messages } = await call(slack, 'conversations.history', asked);
    expect(messages).toMatchObject([{ text: 'later' }, { text: 'hello', metadata }]);
    const thread = await call(slack, 'conversations.replies', { channel: 'C0000001', ts });
    expect(thread['messages']).toMatchObject([{ text: 'hello' }, { text: 'below', thread_ts: ts }]);
    const after = await call(slack, 'conversations.history', { ...asked, oldest: ts });
    expect(after['messages']).toMatchObject([{ text: 'later' }]);
  });
});

describe('what the bot may ask', () => {
  test('channels, private ones only as a member', async () => {
    const { channels } = await call(slack, 'conversations.list', {
      types: 'public_channel,private_channel',
    });
    expect(channels).toMatchObject([
      { id: 'C0000001', name: 'newsroom', is_member: true },
      { id: 'C0000002', name: 'general', is_member: false },
    ]);
    expect(await call(slack, 'conversations.info', { channel: 'C0000003' })).toMatchObject({
      error: 'channel_not_found',
    });
  });

  test('people with their time zone', async () => {
    slack.clock.set(Date.parse('2026-07-01T00:00:00Z'));
    expect(await call(slack, 'users.info', { user: 'U0000002' })).toMatchObject({
      user: { name: 'ben', real_name: 'Ben', tz: 'Europe/London', tz_offset: 3600 },
    });
    expect(await call(slack, 'users.info', { user: 'U9' })).toMatchObject({
      error: 'user_not_found',
    });
  });

  test('files, whose content needs the token', async () => {
    const id = slack.dropFile({ name: 'a b.txt', mimetype: 'text/plain', content: 'words' });
    const { file } = await call(slack, 'files.info', { file: id });
    expect(file).toMatchObject({ name: 'a b.txt', size: 5, filetype: 'txt' });
    const url = JSON.parse(JSON.stringify(file)).url_private;
    const authorization = `Bearer ${slack.botToken}`;
    expect(await (await fetch(url, { headers: { authorization } })).text()).toBe('words');
    expect(await (await fetch(url)).text()).toContain('Sign in');
  });
});

test('a test can wait for something to happen, not for time', async () => {
  const waiting = slack.waitFor(() => slack.seenBy('U0000001', 'C0000001')[0], 2000);
  await slack.say('here');
  expect(await waiting).toMatchObject({ text: 'here' });
  await expect(slack.waitFor(() => false, 10)).rejects.toThrow('waited 10 ms in vain');
});
