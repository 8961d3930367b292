import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openArchives } from '../../src/archive/index.ts';
import { ready } from '../../src/bin/parts/redis-clients.ts';
import { articleWith } from '../support/articles.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';
import { archiveContract } from './contract.ts';
import { order } from './daily-contract.ts';
import { handedIn } from './handed-in.ts';

let cluster: TestCluster;
// A disk takes 3 ms to be sure.
const opened = startCluster(['appendfsync everysec']);
beforeAll(async () => {
  cluster = await opened;
}, 120_000);
afterAll(() => cluster.close());

archiveContract('Redis Cluster', async () => {
  const client = (await opened).client('patient');
  return openArchives(client);
});

const article = articleWith({
  title: 'Bridge shut',
  paragraphs: ['“It is not safe,” said Ida Holm.'],
  quotes: [{ words: '“It is not safe,”', name: 'Ida Holm' }],
});

/** A workspace for each master. */
async function teamsOnEach(): Promise<readonly string[]> {
  const found = new Map<number, string>();
  for (let i = 0; found.size < cluster.servers.length; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- until each has one
    const { port } = await cluster.masterOf(`or:{C${i}}:seq`);
    if (!found.has(port)) found.set(port, `C${i}`);
  }
  return [...found.values()];
}

describe('what only a cluster has', () => {
  test('workspaces lie on different masters; one is forgotten to its last key and the others keep theirs', async () => {
    const archives = openArchives(cluster.client('patient'));
    const teams = await teamsOnEach();
    for (const team of teams) {
      const archive = archives.of(team);
      /* oxlint-disable no-await-in-loop -- in this order */
      await archive.keep(handedIn(article, { channel: 'C1' }));
      await archive.daily.order(order);
      await archive.daily.plan('C1', '2026-10-01');
      /* oxlint-enable no-await-in-loop */
    }
    const [gone = '', ...others] = teams;
    const of = async (team: string) =>
      (await cluster.keys()).filter((key) => key.includes(`{${team}}`)).length;
    expect(await of(gone)).toBeGreaterThan(15);
    await archives.of(gone).forget();
    expect(await of(gone)).toBe(0);
    expect(await archives.teams()).toEqual(expect.arrayContaining(others));
    expect(await archives.teams()).not.toContain(gone);
    for (const team of others) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { total } = await archives.of(team).quotes('ida holm', { limit: 5 });
      expect(total).toBe(1);
    }
  });

  test('tidying comes to every master', async () => {
    const archives = openArchives(cluster.client('patient'));
    const teams = await teamsOnEach();
    await archives.tidy();
    for (const team of teams) {
      const archive = archives.of(team);
      // oxlint-disable-next-line no-await-in-loop -- in this order
      const { card } = await archive.keep(
        handedIn(article, { url: `https://news.example/${team}` }),
      );
      // oxlint-disable-next-line no-await-in-loop
      expect(await archive.forgetArticle(card.id)).toBe(true);
    }
    const words = async () =>
      (await cluster.keys()).filter((key) => /\{C\d+\}:w:/.test(key)).length;
    const before = await words();
    const { lists } = await archives.tidy();
    expect(lists).toBeGreaterThanOrEqual(teams.length);
    expect(await words()).toBeLessThan(before);
  });

  test('while a master is away its workspaces say so, the others answer, and nothing of it is taken for gone', async () => {
    const client = cluster.client();
    await ready(client);
    const archives = openArchives(client);
    const [away = '', there = ''] = await teamsOnEach();
    for (const team of [away, there])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await archives.of(team).keep(handedIn(article, { url: 'https://news.example/kept' }));
    const master = await cluster.masterOf(`or:{${away}}:seq`);
    await master.kill();
    const told = { code: 'archive-away', again: true };
    const since = performance.now();
    await expect(archives.of(away).quotes('ida holm', { limit: 5 })).rejects.toMatchObject(told);
    expect(performance.now() - since).toBeLessThan(2500);
    expect((await archives.of(there).quotes('ida holm', { limit: 5 })).total).toBeGreaterThan(0);
    await archives.ping();
    await expect(archives.tidy()).rejects.toMatchObject(told);
    await expect(archives.of(away).forget()).rejects.toMatchObject(told);
    await master.start();
    const back = async () => (await archives.of(away).articles(5)).length;
    let count = 0;
    for (let i = 0; i < 100 && count === 0; i += 1) {
      // oxlint-disable-next-line no-await-in-loop -- this is the waiting
      count = await back().catch(() => 0);
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(count).toBeGreaterThan(0);
  }, 30_000);
});
