import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Installation } from '@slack/bolt';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { startSlack } from '../../../src/try/slack/index.ts';

let slack: SlackStandIn;
let app: App;
let url: string;
const installations = new Map<string, Installation>();

beforeEach(async () => {
  slack = await startSlack();
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'a state secret',
    scopes: ['commands', 'chat:write'],
    redirectUri: 'https://bot.example/slack/oauth_redirect',
    logLevel: LogLevel.ERROR,
    installerOptions: {
      directInstall: true,
      redirectUriPath: '/slack/oauth_redirect',
      authorizationUrl: slack.authorizationUrl,
      clientOptions,
    },
    installationStore: {
      storeInstallation: async (it) => void installations.set(it.team?.id ?? '', it),
      fetchInstallation: async ({ teamId = '' }) => {
        const found = installations.get(teamId);
        if (!found) throw new Error('not installed');
        return found;
      },
    },
  });
  app = new App({ receiver, logLevel: LogLevel.ERROR, clientOptions });
  const address = (await receiver.start(0)).address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  slack.connect({ mode: 'http', url: `${url}/slack/events` });
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

/** Follows one step of the way through the browser. */
const step = (to: string, cookie = '') => fetch(to, { redirect: 'manual', headers: { cookie } });

test('an app installs itself through the browser and answers from then on', async () => {
  app.command('/quote', async ({ ack, client }) => {
    await ack((await client.auth.test()).team_id);
  });
  const start = await step(`${url}/slack/install`);
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const consent = await step(start.headers.get('location') ?? '');
  const back = consent.headers.get('location') ?? '';
  expect(back).toMatch(/code=\w+&state=/);
  // The browser would go to bot.example, which stands for the app's address behind a proxy.
  const { search } = new URL(back);
  const done = await step(`${url}/slack/oauth_redirect${search}`, cookie);
  expect(done.status).toBe(200);
  expect(installations.get(slack.team.id)?.bot?.token).toBe(slack.botToken);
  expect(await slack.command('/quote')).toMatchObject({ ok: true, body: slack.team.id });
});

test.each([
  ['another app', 'client_id=9&redirect_uri=https://a.example'],
  ['no way back', 'client_id=100.200'],
])('consent is not given to %s', async (_what, query) => {
  expect((await step(`${slack.authorizationUrl}?${query}`)).status).toBe(400);
});

test('a code is good once', async () => {
  const redirect = 'https://a.example/back';
  const consent = await step(
    `${slack.authorizationUrl}?client_id=${slack.clientId}&redirect_uri=${redirect}&state=s`,
  );
  const code = new URL(consent.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const { clientId: client_id, clientSecret: client_secret } = slack;
  const exchange = async (more: Record<string, string> = {}) => {
    const body = new URLSearchParams({
      client_id,
      client_secret,
      code,
      redirect_uri: redirect,
      ...more,
    });
    return (await fetch(`${slack.apiUrl}oauth.v2.access`, { method: 'POST', body })).json();
  };
  expect(await exchange({ client_secret: 'x' })).toMatchObject({ error: 'bad_client_secret' });
  expect(await exchange({ redirect_uri: 'https://b.example' })).toMatchObject({
    error: 'bad_redirect_uri',
  });
  expect(await exchange()).toMatchObject({ ok: true, access_token: slack.botToken });
  expect(await exchange()).toMatchObject({ error: 'invalid_code' });
});
