import { createServer } from 'node:net';
import type { Cluster, Redis } from 'ioredis';
import { makeClient } from '../../src/bin/parts/redis-clients.ts';
import { freePort, startRedis, type RedisServer } from '../faults/support/server.ts';
import { until } from '../faults/support/until.ts';

const SLOTS = 16_384;
const BUS = 10_000;

/** A real Redis Cluster of three masters, each a server with a port and a folder of its own. */
export interface TestCluster {
  readonly servers: readonly [RedisServer, RedisServer, RedisServer];
  /** For REDIS_URL: one of its nodes. */
  readonly url: string;
  /** For REDIS_URL: all of them. */
  readonly urls: string;
  /** A client as the product makes it; it is closed with the cluster. */
  readonly client: (manner?: 'fail-fast' | 'patient') => Cluster;
  /** The master that has a key. */
  readonly masterOf: (key: string) => Promise<RedisServer>;
  /** Every key on every master. */
  readonly keys: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts one; `more` are lines of its servers' settings. While a master is away the others go on. */
export async function startCluster(more: readonly string[] = []): Promise<TestCluster> {
  const lines = [
    'cluster-enabled yes',
    'cluster-node-timeout 2000',
    'cluster-require-full-coverage no',
    ...more,
  ];
  const ports = [await clusterPort(), await clusterPort(), await clusterPort()] as const;
  const start = (port: number) => startRedis(lines, port);
  const servers = await Promise.all([start(ports[0]), start(ports[1]), start(ports[2])]);
  const asking = servers.map((server) => server.client());
  await join(asking, ports);
  const clients: Cluster[] = [];
  const urls: [string, ...string[]] = [
    servers[0].url(),
    ...servers.slice(1).map((server) => server.url()),
  ];
  return {
    servers,
    url: servers[0].url(),
    urls: urls.join(','),
    client: (manner = 'fail-fast') => {
      const made = makeClient({ nodes: urls }, manner, () => {});
      if (!('nodes' in made)) throw new Error('a cluster has a client of its own');
      clients.push(made);
      return made;
    },
    masterOf: async (key) => {
      const slot = Number(await asking[0]?.cluster('KEYSLOT', key));
      return servers[Math.floor((slot * servers.length) / SLOTS)] ?? servers[0];
    },
    keys: async () => (await Promise.all(asking.map((each) => each.keys('*')))).flat(),
    close: async () => {
      for (const each of clients) each.disconnect();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

/** Gives each a third of the slots and makes them one. */
async function join(nodes: readonly Redis[], ports: readonly [number, ...number[]]): Promise<void> {
  for (const [i, node] of nodes.entries()) {
    const [from, to] = [i, i + 1].map((part) => Math.ceil((SLOTS * part) / nodes.length));
    const slots = Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, at) => (from ?? 0) + at);
    /* oxlint-disable no-await-in-loop -- one node after the other */
    await node.cluster('ADDSLOTS', ...slots);
    if (i > 0) await node.cluster('MEET', '127.0.0.1', ports[0]);
    /* oxlint-enable no-await-in-loop */
  }
  await until(async () => (await Promise.all(nodes.map(isWhole))).every(Boolean), 20_000);
}

const isWhole = async (node: Redis): Promise<boolean> =>
  /cluster_state:ok[\s\S]*cluster_slots_ok:16384[\s\S]*cluster_size:3/.test(
    await node.cluster('INFO'),
  );

/** A port that is free and whose partner, on which the nodes talk, is free too. */
async function clusterPort(): Promise<number> {
  for (;;) {
    /* oxlint-disable no-await-in-loop -- until one fits */
    const port = await freePort();
    if (port + BUS < 65_536 && (await isFree(port + BUS))) return port;
    /* oxlint-enable no-await-in-loop */
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
