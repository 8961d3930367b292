import { openAsks, type Asks } from '../support/asks.ts';
import type { FaultRow, Outcome } from '../support/row.ts';
import { openHouse, type House } from '../support/stage.ts';
import { pause, until } from '../support/until.ts';
import { startCluster, type TestCluster } from '../../support/cluster.ts';
import type { RedisServer } from '../support/server.ts';

const AWAY_MS = 10_000;

export const cluster: FaultRow = {
  number: 18,
  fault:
    'Redis is a Cluster of three masters; that of the workspace, then that of the queues is killed (-9) and back after 10 s',
  expected:
    'each command is answered within 3 s, what its master is not there for in a sentence; 0 of what was acknowledged lost; right again within 5 s',
  run: async () => {
    const nodes = await startCluster();
    const house = await openHouse(nodes.url, { people: 40 });
    try {
      const children = [await house.start('web'), await house.start('worker')];
      const outcome = await bothAway(nodes, house);
      const alive = children.every((child) => child.isAlive());
      const rejected = children.some((child) => /[Uu]nhandled|uncaught/.test(child.output()));
      return {
        ok: outcome.ok && alive && !rejected,
        reached: `${outcome.reached}; ${alive ? 'nothing ended' : 'a process ended'}, ${rejected ? 'an unhandled rejection' : 'no unhandled rejection'}`,
      };
    } finally {
      await house.close();
      await nodes.close();
    }
  },
};

async function bothAway(nodes: TestCluster, house: House): Promise<Outcome> {
  const archive = await nodes.masterOf(`or:{${house.slack.team.id}}:seq`);
  const queues = await nodes.masterOf('{or}:read-article:wait');
  if (archive === queues) throw new Error('one master has the workspace and the queues');
  const asks = openAsks(nodes, house);
  await asks.handIn();
  await until(async () => (await asks.missing()) === 0, 20_000);
  const first = await awayFor(archive, asks);
  const second = await awayFor(queues, asks);
  await until(async () => (await asks.missing()) === 0, 60_000).catch(() => {});
  const lost = await asks.missing();
  const all = [first, second];
  const slowest = Math.max(...all.map((each) => each.slowest));
  const silent = all.reduce((sum, each) => sum + each.silent, 0);
  const back = Math.max(...all.map((each) => each.backSeconds));
  return {
    ok: slowest < 3000 && silent === 0 && lost === 0 && back <= 5,
    reached: `${all.map(({ asked, answered, taken }) => `${answered} questions answered and ${taken} articles taken of ${asked}`).join(', then ')}; slowest ${slowest.toFixed(0)} ms, ${silent} without a sentence; ${lost} of ${asks.taken()} acknowledged lost; right again after ${back.toFixed(1)} s`,
  };
}

/** Asks and hands in, one after the other, while a master is away, and until all is right again. */
async function awayFor(master: RedisServer, asks: Asks) {
  await master.kill();
  const ended = performance.now() + AWAY_MS;
  const said = [];
  /* oxlint-disable no-await-in-loop -- one asks after the other */
  while (performance.now() < ended) {
    said.push(await asks.ask(), await asks.handIn());
    await pause(400);
  }
  /* oxlint-enable no-await-in-loop */
  await master.start();
  const back = performance.now();
  await until(async () => (await asks.ask()).is === 'done', 15_000, 200);
  await until(async () => (await asks.handIn()).is === 'done', 15_000, 200);
  return {
    asked: said.length,
    answered: said.filter(({ what, is }) => what === 'ask' && is === 'done').length,
    taken: said.filter(({ what, is }) => what === 'hand in' && is === 'done').length,
    silent: said.filter(({ is }) => is === 'silence').length,
    slowest: Math.max(...said.map(({ ms }) => ms)),
    backSeconds: (performance.now() - back) / 1000,
  };
}
