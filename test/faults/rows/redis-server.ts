import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyringOf, newKey, openInstallations } from '../../../src/install/index.ts';
import { onStage } from '../support/stage.ts';
import { startRedis } from '../support/server.ts';
import { sampleText } from '../support/texts.ts';
import { until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

export const tornFile: FaultRow = {
  number: 16,
  fault: 'the end of the append-only file is torn off',
  expected: 'starts; only what was torn is gone',
  run: async () => {
    const redis = await startRedis();
    try {
      const client = redis.client();
      await client.set('kept', 'yes');
      await client.set('torn', 'off');
      await redis.kill();
      const folder = path.join(redis.data, 'appendonlydir');
      const name = (await readdir(folder)).find((each) => each.endsWith('.incr.aof')) ?? '';
      const whole = await readFile(path.join(folder, name));
      await writeFile(path.join(folder, name), whole.subarray(0, whole.length - 5));
      await redis.start();
      const [kept, torn] = await redis.client().mget('kept', 'torn');
      return {
        ok: kept === 'yes' && torn === null,
        reached: `started; ${kept === 'yes' ? 'the rest is there' : 'the rest is gone'}`,
      };
    } finally {
      await redis.close();
    }
  },
};

export const fullMemory: FaultRow = {
  number: 17,
  fault: 'Redis has no memory left (noeviction)',
  expected:
    'handing in fails in a sentence, /quote is answered, handing in works again when there is room',
  run: () =>
    onStage({}, async ({ redis, slack, start, seen }) => {
      await start('web');
      await start('worker');
      await slack.command(`/onrecord add ${sampleText(1)}`);
      await until(() => seen('case 1') > 0, 20_000);
      const client = redis.client();
      await client.config('SET', 'maxmemory', '1mb');
      const add = await slack.command(`/onrecord add ${sampleText(2)}`, { user: 'U0000002' });
      const quote = await slack.command('/quote Reke', { user: 'U0000003' });
      await client.config('SET', 'maxmemory', '0');
      await slack.command(`/onrecord add ${sampleText(3)}`, { user: 'U0000004' });
      await until(() => seen('case 3', 'U0000004') > 0, 20_000).catch(() => {});
      const refused = JSON.stringify(add.body ?? '').includes('can’t take new work right now');
      const answered = JSON.stringify(quote.body ?? '').includes('too long');
      const again = seen('case 3', 'U0000004') > 0;
      return {
        ok: refused && answered && again,
        reached: `handing in ${refused ? 'refused in a sentence' : 'not refused'}, /quote ${answered ? 'answered' : 'not answered'}, then ${again ? 'works again' : 'does not work again'}`,
      };
    }),
};

export const forgotten: FaultRow = {
  number: 19,
  fault: 'a workspace removes the app while articles of it wait',
  expected: '0 of its keys by SCAN within 60 s',
  run: () =>
    onStage({}, async ({ redis, slack, start, seen }) => {
      await start('web');
      await start('worker');
      for (const number of [1, 2, 3]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await slack.command(`/onrecord add ${sampleText(number)}`);
      }
      await until(() => seen('case 3') > 0, 20_000);
      const client = redis.client();
      const theirs = async () => {
        const all = await client.keys('*');
        const named = all.filter((key) => key.includes(slack.team.id));
        const jobs = all.filter((key) => /^\{or\}:[a-z-]+:[^:]+$/.test(key));
        const data = await Promise.all(
          jobs.map((key) => client.hget(key, 'data').catch(() => null)),
        );
        return {
          named: named.length,
          jobs: data.filter((each) => each?.includes(slack.team.id)).length,
        };
      };
      const before = await theirs();
      await slack.command(`/onrecord add ${sampleText(4, 1500)}`);
      await slack.uninstall();
      await until(async () => {
        const { named, jobs } = await theirs();
        return named === 0 && jobs === 0;
      }, 60_000).catch(() => {});
      const after = await theirs();
      return {
        ok: before.named > 20 && after.named === 0 && after.jobs === 0,
        reached: `${before.named} keys before; ${after.named} after, and ${after.jobs} jobs`,
      };
    }),
};

export const tokenStore: FaultRow = {
  number: 20,
  fault: 'somebody has Redis’ files; a key is missing; a key is changed',
  expected: 'no “xox” in the bytes of RDB or AOF; a sentence; opens after the change',
  run: async () => {
    const redis = await startRedis();
    try {
      const client = redis.client();
      const [old, fresh] = [`old-${newKey(0)}`, `new-${newKey(0)}`];
      const over = (setting: string) => {
        const ring = keyringOf(setting);
        if (ring === null) throw new Error('no keys');
        return openInstallations({ client, ring, now: Date.now });
      };
      const whose = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false };
      const bot = { token: 'xoxb-1234-secret', scopes: ['commands'], id: 'B1', userId: 'U1' };
      await over(old).store({
        team: { id: 'T1', name: 'bay' },
        enterprise: undefined,
        user: { id: 'U2', token: undefined, scopes: undefined },
        bot,
      });
      await client.call('SAVE');
      const bytes = await everyByte(redis.data);
      const leaks = bytes.includes('xox') ? 1 : 0;
      const wrong = await over(fresh)
        .fetch(whose)
        .then(
          () => 'opened',
          (error: unknown) =>
            typeof error === 'object' && error !== null && 'hint' in error ? 'a sentence' : 'broke',
        );
      const resealed = await over(`${fresh},${old}`).reseal();
      const opened = (await over(fresh).fetch(whose)).bot?.token === bot.token;
      return {
        ok: leaks === 0 && wrong === 'a sentence' && resealed === 1 && opened,
        reached: `${leaks} in ${bytes.length} bytes; ${wrong}; ${opened ? 'opens' : 'does not open'} after the change`,
      };
    } finally {
      await redis.close();
    }
  },
};

async function everyByte(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(path.join(file.parentPath, file.name), 'latin1')),
  );
  return contents.join('');
}
