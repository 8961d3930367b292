import { loadConfig, type Config } from '../../../config/index.ts';
import { clockCheck, nodeCheck, type Check, type Finding } from '../../cli/index.ts';
import { OnRecordError } from '../../errors.ts';
import { openRedis, promiseOf } from '../../redis/index.ts';
import { scopeTable, whoAmI } from '../../slack/index.ts';
import { checkAll } from './check-all.ts';
import { findNodes } from './find-nodes.ts';
import { inTime } from './in-time.ts';
import { makeClient, ready } from './redis-clients.ts';
import { missingForSlack } from './web-side.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What `onrecord doctor` looks at, in order. */
export function doctorChecks(env: Env): readonly Check[] {
  const loaded = loadConfig(env);
  if (!loaded.ok) return [nodeCheck(process.versions.node), settingsWrong(loaded.wrong)];
  const { config } = loaded;
  const slack = () => whoAmI(config.SLACK_BOT_TOKEN ?? '', config.SLACK_API_URL ?? null, fetch);
  const theirs = async () => (await slack()).clock ?? Date.now();
  return [
    nodeCheck(process.versions.node),
    redisCheck(config),
    tokensCheck(config),
    ...(config.SLACK_BOT_TOKEN === undefined
      ? []
      : [slackCheck(slack), scopesCheck(slack), clockCheck(Date.now, theirs)]),
  ];
}

type Asked = () => ReturnType<typeof whoAmI>;

const settingsWrong = (wrong: readonly string[]): Check => ({
  name: 'Settings',
  run: () => Promise.resolve({ ok: false, says: wrong.join(' ') }),
});

const redisCheck = (config: Config): Check => ({
  name: 'Redis',
  run: async () => {
    const wish = { url: config.REDIS_URL ?? null, folder: config.ONRECORD_FOLDER, say: () => {} };
    try {
      const redis = await openRedis(wish);
      const address = await findNodes(redis.options, () => {}, PATIENCE_MS);
      const client = makeClient(address, 'fail-fast', () => {});
      try {
        await inTime(ready(client), PATIENCE_MS);
        const { advice, lasting } = await checkAll(client);
        const promises = lasting.flatMap((each) => promiseOf(each) ?? []);
        return { ok: true, says: ['answers', ...promises, ...advice].join('; ') };
      } finally {
        client.disconnect();
        await redis.close();
      }
    } catch (error) {
      return { ok: false, says: error instanceof OnRecordError ? error.hint : 'does not answer.' };
    }
  },
});

const PATIENCE_MS = 3000;

const tokensCheck = (config: Config): Check => ({
  name: 'Tokens',
  run: () => {
    const missing = missingForSlack(config);
    return Promise.resolve(
      missing.length === 0 ? { ok: true, says: 'set' } : { ok: false, says: missing.join(' ') },
    );
  },
});

const slackCheck = (asked: Asked): Check => ({
  name: 'Slack',
  run: async () => ({ ok: true, says: `the bot belongs to ${(await asked()).team}` }),
});

const scopesCheck = (asked: Asked): Check => ({
  name: 'Scopes',
  run: async () => {
    const { scopes: granted } = await asked();
    return scopesFinding(granted);
  },
});

/** What is missing is named with what does not work without it; what the bot can do without is no fault. */
function scopesFinding(granted: readonly string[]): Finding {
  const missing = scopeTable.filter(({ name }) => !granted.includes(name));
  if (missing.length === 0) return { ok: true, says: granted.join(', ') };
  const says = missing.map(({ name, lets }) => `${name} is missing: without it no ${lets}`);
  const ok = missing.every(({ needed }) => !needed);
  const advice = ok ? 'All are optional.' : 'Add it to the app and install it again.';
  return { ok, says: `${says.join('; ')}. ${advice}` };
}
