import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Receiver } from '@slack/bolt';
import { buttons } from './call.ts';
import { startSlack } from '../../../src/try/slack/index.ts';

let slack: SlackStandIn;
const closers: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  slack = await startSlack();
});
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
  await slack.close();
});

/** A small app with a bit of everything. */
async function makeApp(receiver: Receiver) {
  const app = new App({
    receiver,
    token: slack.botToken,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, timeout: 2000 },
    deferInitialization: true,
  });
  await app.init();
  app.command('/quote', async ({ ack, respond, command }) => {
    await ack({ text: `Reading ${command.text}` });
    await respond({ text: 'Six', blocks: [buttons(['open', 'q1'])], replace_original: true });
  });
  app.action('open', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    const view: ModalView = {
      type: 'modal',
      callback_id: 'form',
      title: { type: 'plain_text', text: 'A form' },
      submit: { type: 'plain_text', text: 'Send' },
      blocks: [
        {
          type: 'input',
          block_id: 'b',
          label: { type: 'plain_text', text: 'Words' },
          element: { type: 'plain_text_input', action_id: 'words' },
        },
      ],
    };
    await client.views.open({ trigger_id: body.trigger_id, view });
  });
  app.view('form', async ({ ack, view, client }) => {
    await ack();
    const text = view.state.values['b']?.['words']?.value ?? '';
    await client.apiCall('chat.postMessage', { channel: 'C0000001', text: `Got ${text}` });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'Home' } } as const];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'You called?', thread_ts: event.ts });
  });
  return app;
}

async function useEverything() {
  const texts = () => slack.seenBy('U0000001', 'C0000001').map(({ text }) => text);
  expect(await slack.command('/quote Dorrian')).toMatchObject({ ok: true });
  await slack.waitFor(() => texts().join() === 'Six', 2000);
  expect(await slack.click('open')).toMatchObject({ ok: true });
  await slack.waitFor(() => slack.openView('U0000001'), 2000);
  expect(await slack.submit({ words: 'these words' })).toMatchObject({ ok: true });
  await slack.waitFor(() => texts().includes('Got these words'), 2000);
  await slack.openHome();
  await slack.waitFor(() => slack.home('U0000001'), 2000);
  await slack.say('@onrecord hello');
  await slack.waitFor(() => texts().includes('You called?'), 2000);
}

/** The statuses with which an app meets requests that are not Slack's, or are old. */
async function forge(url: string) {
  const body = 'command=%2Fquote';
  const all = [slack.sign(`${body}x`), slack.sign(body, Date.now() - 600_000), {}];
  const tries = all.map((headers) => fetch(url, { method: 'POST', body, headers }));
  return (await Promise.all(tries)).map(({ status }) => status);
}

describe('a real Bolt app', () => {
  test('works over HTTP', async () => {
    const receiver = new HTTPReceiver({
      signingSecret: slack.signingSecret,
      endpoints: '/slack/events',
      logLevel: LogLevel.ERROR,
    });
    const app = await makeApp(receiver);
    const server = await receiver.start(0);
    closers.push(() => app.stop());
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    slack.connect({ mode: 'http', url: `http://127.0.0.1:${port}/slack/events` });
    expect(await slack.verifyUrl()).toBe(true);
    await useEverything();
    expect(slack.problems()).toEqual([]);
    expect(await forge(`http://127.0.0.1:${port}/slack/events`)).toEqual([401, 401, 401]);
  });

  test('works over Socket Mode, after a new connection too', async () => {
    const receiver = new SocketModeReceiver({
      appToken: slack.appToken,
      clientPingTimeout: 500,
      logLevel: LogLevel.ERROR,
      installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    });
    const app = await makeApp(receiver);
    slack.connect({ mode: 'socket' });
    await app.start();
    closers.push(() => app.stop());
    await slack.waitFor(() => slack.sockets() === 1, 2000);
    await useEverything();
    expect(slack.problems()).toEqual([]);
    slack.refreshSockets();
    await slack.waitFor(() => slack.sockets() === 1, 5000);
    expect(await slack.command('/quote again', { user: 'U0000002' })).toMatchObject({ ok: true });
    await slack.waitFor(() => slack.seenBy('U0000002', 'C0000001').at(-1)?.text === 'Six', 2000);
  });
});
