import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keyringOf, newKey, openInstallations } from '../../src/install/index.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { askerIn } from '../support/asker.ts';
import { openInstalled } from '../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';
import { twoWorkspaces } from '../support/two-workspaces.ts';

const key = newKey(Date.now());
const user = 'U0000001';
let redis: TestRedis;
let both: Awaited<ReturnType<typeof twoWorkspaces>>;
let newsroom: Awaited<ReturnType<typeof openInstalled>>;

/** A minute and a half: every request of Bolt's renews a token that ends within two hours. */
const TOKEN_SECONDS = 90;

beforeAll(async () => {
  redis = await redisForTest();
  both = await twoWorkspaces(TOKEN_SECONDS);
  newsroom = await openInstalled(redis, both, key);
}, 120_000);

afterAll(async () => {
  await newsroom.close();
  await both.close();
  await redis.close();
}, 30_000);

/** Waits for its connection. */
const client = () => redis.client({});

const step = (to: string, cookie = '') => fetch(to, { redirect: 'manual', headers: { cookie } });

/** Through the browser: the page that asks, Slack's page, and back. */
async function install(workspace: SlackStandIn, state?: string): Promise<Response> {
  const start = await step(`${newsroom.url}/slack/install`);
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asked = new URL(start.headers.get('location') ?? '');
  const consent = await step(`${workspace.authorizationUrl}${asked.search}`);
  const back = new URL(consent.headers.get('location') ?? '');
  if (state !== undefined) back.searchParams.set('state', state);
  return step(`${newsroom.url}${back.pathname}${back.search}`, cookie);
}

const article = (words: string) =>
  `Marrowby lamp to be lit\n\n“${words},” said Tomas Reke, the keeper of the Marrowby lamp.`;

const keysOf = async (team: string) => {
  const keys = await client().keys('*');
  return keys.filter((name) => name.includes(team));
};

describe('installing in two workspaces', () => {
  test('before it is installed, a command is told so, with the reference that is in the log', async () => {
    await both.harbour.command('/quote Reke');
    const said = await both.harbour.waitFor(
      () => both.harbour.seenBy(user, 'C0000001').find(({ text }) => text.includes('install me')),
      5000,
    );
    const ref = /Ref ([0-9A-F]{4})/.exec(said.text)?.[1] ?? 'none';
    expect(newsroom.lines.join('')).toContain(`"ref":"${ref}"`);
  });

  test('a forged state installs nothing', async () => {
    expect((await install(both.harbour, 'forged')).status).not.toBe(200);
    expect(await client().keys('or:install*')).toEqual([]);
  });

  test('both install through the browser; no token rests in the clear', async () => {
    expect((await install(both.harbour)).status).toBe(200);
    expect((await install(both.valley)).status).toBe(200);
    const kept = await Promise.all(
      ['T0000001', 'T0000002'].map((team) => client().get(`or:install:{${team}}`)),
    );
    for (const sealed of kept) expect(sealed).toMatch(/^s1\./);
    expect(kept.join('')).not.toMatch(/xox[bep]-/);
  });

  test('the same person and address in both: nothing crosses, and tokens are renewed on the way', async () => {
    const [ana, ben] = [askerIn(both.harbour), askerIn(both.valley)];
    await ana.add(article('The harbour lamp is lit'));
    await ben.add(article('The valley lamp is out'));
    expect(await ana.ask('/quote Reke')).toContain('The harbour lamp is lit');
    expect(ana.shown()).not.toContain('valley lamp');
    expect(await ben.ask('/quote Reke')).toContain('The valley lamp is out');
    expect(ben.shown()).not.toContain('harbour lamp');
    expect(await ben.ask('/check "The harbour lamp is lit" Reke')).not.toContain('Exact');
    const calls = both.harbour.calls('oauth.v2.access').filter(({ answer }) => answer['ok']);
    expect(calls.length).toBeGreaterThan(1);
  }, 60_000);

  test('a guest from the other workspace presses a shared button and is shown nothing', async () => {
    const ana = askerIn(both.harbour);
    await ana.ask('/quote Reke');
    await both.harbour.click('share:0');
    const shared = await both.harbour.waitFor(
      () => both.harbour.seenBy(user, 'C0000001').find(({ text }) => text.startsWith('Shared')),
      5000,
    );
    const payload = {
      type: 'block_actions',
      team: { id: 'T0000002', domain: 'valley' },
      user: { id: 'U9', team_id: 'T0000002' },
      channel: { id: 'C0000001' },
      container: { type: 'message', message_ts: shared.ts, is_ephemeral: false },
      message: { ts: shared.ts, team: 'T0000001' },
      trigger_id: 'guest.1',
      actions: [
        {
          type: 'button',
          action_id: 'context:0',
          block_id: 'b',
          value: '{"ask":"context","article":1,"index":0}',
          action_ts: '1',
        },
      ],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    const headers = {
      ...both.harbour.sign(body),
      'content-type': 'application/x-www-form-urlencoded',
    };
    const before = both.harbour.calls('views.open').length + both.valley.calls('views.open').length;
    const url = `${newsroom.url}/slack/events`;
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    const after = both.harbour.calls('views.open').length + both.valley.calls('views.open').length;
    expect(after).toBe(before);
    expect(newsroom.lines.join('')).toContain('refused');
  });

  test('a new key seals everything anew; the old one is not needed any more', async () => {
    const next = `next-${newKey(Date.now())}`;
    const ring = (setting: string) => keyringOf(setting) ?? keyringOf(key);
    const over = (setting: string) => {
      const keys = ring(setting);
      if (keys === null) throw new Error('no keys');
      return openInstallations({ client: client(), ring: keys, now: Date.now });
    };
    expect(await over(`${next},${key}`).reseal()).toBe(2);
    expect(await over(`${next},${key}`).reseal()).toBe(0);
    expect(await over(next).all()).toHaveLength(2);
    await expect(over(key).all()).rejects.toMatchObject({ code: 'seal-broken' });
    // Back again, for the bot that runs with the old key.
    expect(await over(`${key},${next}`).reseal()).toBe(2);
  });

  test('whoever removes the app is forgotten; the other keeps everything', async () => {
    expect(await keysOf('T0000001')).not.toEqual([]);
    await both.harbour.uninstall();
    await untilGone();
    expect(newsroom.lines.join('')).toContain('workspace forgotten');
    expect(await everythingInQueues()).not.toContain('harbour lamp');
    expect(await askerIn(both.valley).ask('/quote Reke')).toContain('The valley lamp is out');
    expect(newsroom.lines.join('')).not.toMatch(/xox[bep]-|The (valley|harbour) lamp/);
    expect(both.harbour.problems()).toEqual([]);
    expect(both.valley.problems()).toEqual([]);
  }, 40_000);
});

/** What the queues keep, of any workspace. */
async function everythingInQueues(): Promise<string> {
  const open = client();
  const jobs = (await open.keys('{or}:*')).filter((name) => /:[0-9a-f-]{36}$/.test(name));
  expect(jobs).not.toEqual([]);
  return JSON.stringify(await Promise.all(jobs.map((name) => open.hgetall(name))));
}

/** Nothing of the workspace is left, but that its last errands were delivered once. */
async function untilGone(): Promise<void> {
  const end = Date.now() + 20_000;
  let left = await keysOf('T0000001');
  while (left.length > 0 && Date.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- this is the waiting
    await new Promise((resolve) => setTimeout(resolve, 200));
    // oxlint-disable-next-line no-await-in-loop
    left = await keysOf('T0000001');
  }
  expect(left).toEqual([]);
}
