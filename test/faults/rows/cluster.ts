import type { Redis } from 'ioredis';
import { startChild } from '../support/child.ts';
import { startRedis } from '../support/server.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

const SLOTS = 16_384;

export const cluster: FaultRow = {
  number: 18,
  fault: 'REDIS_URL names one node of a Redis Cluster of three masters',
  expected: 'refused at start in a sentence, nothing written',
  run: async () => {
    const lines = ['cluster-enabled yes', 'cluster-node-timeout 2000'];
    const servers = await Promise.all([startRedis(lines), startRedis(lines), startRedis(lines)]);
    try {
      const clients = servers.map((server) => server.client());
      await join(
        clients,
        servers.map(({ port }) => port),
      );
      const child = startChild('bot', {
        REDIS_URL: servers[0].url(),
        SLACK_BOT_TOKEN: 'xoxb-not-used',
        SLACK_SIGNING_SECRET: 'not-used-either',
        PORT: '0',
      });
      const code = await Promise.race([child.ended, pause(20_000).then(() => 'runs on')]);
      if (code === 'runs on') await child.kill('SIGKILL');
      const sizes = await Promise.all(clients.map((client) => client.dbsize()));
      const keys = sizes.reduce((sum, each) => sum + each, 0);
      const says = child.output().includes('one node of a cluster of 3');
      return {
        ok: code === 1 && says && keys === 0,
        reached: `${code === 1 ? 'ended' : 'did not end'}, ${says ? 'in a sentence' : 'without a sentence'}, ${keys} keys`,
      };
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  },
};

/** Makes one cluster of three masters, each with a third of the slots. */
async function join(clients: readonly Redis[], ports: readonly number[]): Promise<void> {
  const [first] = ports;
  for (const [i, client] of clients.entries()) {
    const from = Math.floor((SLOTS * i) / clients.length);
    const to = Math.floor((SLOTS * (i + 1)) / clients.length) - 1;
    /* oxlint-disable no-await-in-loop -- one node after the other */
    await client.call('CONFIG', 'SET', 'masterauth', 'fault-tests');
    await client.call('CLUSTER', 'ADDSLOTSRANGE', String(from), String(to));
    if (i > 0) await client.call('CLUSTER', 'MEET', '127.0.0.1', String(first));
    /* oxlint-enable no-await-in-loop */
  }
  await until(async () => (await Promise.all(clients.map(isWhole))).every(Boolean), 20_000);
}

const isWhole = async (client: Redis): Promise<boolean> =>
  /cluster_state:ok[\s\S]*cluster_size:3/.test(String(await client.call('CLUSTER', 'INFO')));
