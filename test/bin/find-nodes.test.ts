import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findNodes } from '../../src/bin/parts/find-nodes.ts';
import { mastersOf, ready } from '../../src/bin/parts/redis-clients.ts';
import { startRedis, type RedisServer } from '../faults/support/server.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';

let cluster: TestCluster;
let alone: RedisServer;
beforeAll(async () => {
  alone = await startRedis();
  cluster = await startCluster();
}, 120_000);
afterAll(async () => {
  await alone.close();
  await cluster.close();
});

const found = (url: string) => findNodes({ url }, () => {}, 5000);

test('one node leads to all masters, with its password', async () => {
  expect(await found(cluster.url)).toEqual({ nodes: [cluster.url] });
  const client = cluster.client();
  await ready(client);
  expect(mastersOf(client)).toHaveLength(3);
});

test('of several nodes one that answers is enough', async () => {
  const urls = `redis://127.0.0.1:1, ${cluster.url}`;
  expect(await found(urls)).toEqual({ nodes: ['redis://127.0.0.1:1', cluster.url] });
});

test('a Redis by itself is taken as it is', async () => {
  expect(await found(`${alone.url()}/1`)).toEqual({ url: `${alone.url()}/1` });
});

test.each([
  ['several that are no cluster', () => `${alone.url()},${alone.url()}`, 'several addresses'],
  ['a database of a cluster', () => `${cluster.url}/1`, 'none but 0'],
])('%s is refused in a sentence', async (_what, url, says) => {
  await expect(found(url())).rejects.toMatchObject({
    code: 'redis-unfit',
    hint: expect.stringContaining(says),
  });
});

test('none that answers is told in time', async () => {
  const away = findNodes({ url: 'redis://127.0.0.1:1' }, () => {}, 300);
  await expect(away).rejects.toMatchObject({ code: 'redis-away' });
});
