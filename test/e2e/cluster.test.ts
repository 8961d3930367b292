import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tick } from '../../jobs/tick.ts';
import { tidy } from '../../jobs/tidy.ts';
import { newKey } from '../../src/install/index.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { until } from '../faults/support/until.ts';
import { askerIn } from '../support/asker.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';
import { openInstalled } from '../support/newsroom.ts';
import { twoWorkspaces } from '../support/two-workspaces.ts';

let cluster: TestCluster;
let both: Awaited<ReturnType<typeof twoWorkspaces>>;
let newsroom: Awaited<ReturnType<typeof openInstalled>>;

beforeAll(async () => {
  cluster = await startCluster(['appendfsync everysec']);
  both = await twoWorkspaces();
  both.harbour.clock.set(Date.parse('2026-11-24T07:00:00Z'));
  const settings = { REDIS_URL: cluster.urls };
  newsroom = await openInstalled({ folder: '' }, both, newKey(Date.now()), settings);
}, 120_000);

afterAll(async () => {
  await newsroom.close();
  await both.close();
  await cluster.close();
}, 30_000);

const step = (to: string, cookie = '') => fetch(to, { redirect: 'manual', headers: { cookie } });

/** Through the browser: the page that asks, Slack's page, and back. */
async function install(workspace: SlackStandIn): Promise<number> {
  const start = await step(`${newsroom.url}/slack/install`);
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asked = new URL(start.headers.get('location') ?? '');
  const consent = await step(`${workspace.authorizationUrl}${asked.search}`);
  const back = new URL(consent.headers.get('location') ?? '');
  return (await step(`${newsroom.url}${back.pathname}${back.search}`, cookie)).status;
}

const article = (words: string) =>
  `Marrowby lamp to be lit\n\n“${words},” said Tomas Reke, the keeper of the Marrowby lamp.`;

const theirs = async (team: string) => (await cluster.keys()).filter((key) => key.includes(team));

describe('the whole bot over a cluster of three masters', () => {
  test('two workspaces lie on different masters, and each has its own article', async () => {
    expect(await install(both.harbour)).toBe(200);
    expect(await install(both.valley)).toBe(200);
    const [ana, ben] = [askerIn(both.harbour), askerIn(both.valley)];
    await ana.add(article('It has been dark for too long'));
    await ben.add(article('We have one boat and no lamp'));
    const [one, other] = await Promise.all(
      ['T0000001', 'T0000002'].map((team) => cluster.masterOf(`or:{${team}}:seq`)),
    );
    expect(one?.port).not.toBe(other?.port);
    expect(await ana.ask('/quote Reke')).toContain('It has been dark for too long');
    expect(ana.shown()).not.toContain('one boat');
    expect(await ben.ask('/quote Reke')).toContain('one boat');
  }, 60_000);

  test('a daily post goes out', async () => {
    expect((await both.harbour.command('/onrecord daily 08:30 Europe/London')).ok).toBe(true);
    await askerIn(both.harbour).add(article('Nobody has told us when it comes back'));
    await newsroom.base.queues.add(tick, {});
    both.harbour.clock.set(Date.parse('2026-11-24T08:30:05Z'));
    await newsroom.base.queues.add(tick, {});
    const posted = await both.harbour.waitFor(
      () =>
        both.harbour
          .seenBy('U0000001', 'C0000001')
          .find(({ text }) => text.startsWith('On the record')),
      15_000,
    );
    expect(JSON.stringify(posted)).toContain('Nobody has told us');
  }, 60_000);

  test('tidying walks over all masters, and memory is that of all', async () => {
    const tidied = () => newsroom.lines.filter((line) => line.includes('archive tidied'));
    const before = tidied().length;
    await newsroom.base.queues.add(tidy, {});
    await until(() => tidied().length > before, 15_000);
    expect(JSON.parse(tidied().at(-1) ?? '')).toMatchObject({ teams: 2 });
    const used = await Promise.all(
      cluster.servers.map(async (server) => {
        const info = await server.client().info('memory');
        return Number(/^used_memory:(\d+)/m.exec(info)?.[1] ?? 0);
      }),
    );
    expect(await newsroom.base.memory()).toBeGreaterThan(1.5 * Math.max(...used));
  }, 30_000);

  test('a workspace that removes the app leaves no key on any master, the other keeps its own', async () => {
    expect((await theirs('T0000001')).length).toBeGreaterThan(15);
    await both.harbour.uninstall();
    await until(async () => (await theirs('T0000001')).length === 0, 20_000);
    expect(newsroom.lines.join('')).toContain('workspace forgotten');
    expect(await askerIn(both.valley).ask('/quote Reke')).toContain('one boat');
  }, 60_000);
});
