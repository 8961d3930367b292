import { existsSync, readFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadConfig } from '../../config/index.ts';
import { openBase } from '../../src/bin/parts/base.ts';
import type { Log } from '../../src/operations/index.ts';
import { makeReleases } from '../../src/bin/parts/releases.ts';
import { openWebSide } from '../../src/bin/parts/web-side.ts';
import { openWorkerSide } from '../../src/bin/parts/worker-side.ts';
import { commands, scopes } from '../../src/slack/index.ts';
import { startSlack, type SlackStandIn } from '../../src/try/slack/index.ts';
import { checkLog } from './leaks.ts';
import type { TestRedis } from './redis.ts';
import type { twoWorkspaces } from './two-workspaces.ts';

const seedPlace = new URL('../../../shared/seed/article.txt', import.meta.url);

/** The seed article; `null` where it is not beside the project. */
export const seed = existsSync(seedPlace) ? readFileSync(seedPlace, 'utf8') : null;

/** The stand-in for Slack, as the manifest sets the app up. */
export const openStandIn = (): Promise<SlackStandIn> =>
  startSlack({ commands: commands.map(({ name }) => name), scopes });

/** Everything as `npm start` runs it, over a test's Redis and a stand-in for Slack; what it logs is kept. */
export async function openNewsroom(
  redis: TestRedis,
  slack: SlackStandIn,
  by: 'http' | 'socket' = 'http',
  around: (log: Log) => Log = (log) => log,
) {
  const settings = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    SLACK_APP_TOKEN: by === 'socket' ? slack.appToken : undefined,
  };
  const running = await openWith(redis, slack.clock.now, settings, around);
  if (by === 'http') {
    slack.connect({ mode: 'http', url: `${running.url}/slack/events` });
  } else {
    slack.connect({ mode: 'socket' });
    await slack.waitFor(() => slack.sockets() === 1, 5000);
  }
  return running;
}

type Both = Awaited<ReturnType<typeof twoWorkspaces>>;

/** The same, to be installed in two workspaces from its page. */
export async function openInstalled(
  redis: Pick<TestRedis, 'folder'>,
  both: Both,
  keys: string,
  more: Readonly<Record<string, string>> = {},
) {
  const running = await openWith(redis, both.harbour.clock.now, {
    SLACK_CLIENT_ID: both.secrets.clientId,
    SLACK_CLIENT_SECRET: both.secrets.clientSecret,
    SLACK_SIGNING_SECRET: both.secrets.signing,
    SLACK_API_URL: both.apiUrl,
    ONRECORD_KEYS: keys,
    PUBLIC_URL: 'https://bot.example',
    ...more,
  });
  const way = { mode: 'http', url: `${running.url}/slack/events` } as const;
  both.harbour.connect(way);
  both.valley.connect(way);
  return running;
}

/** Everything over a test's Redis, with these settings; `close` throws when its log holds what no log may hold. */
export async function openWith(
  redis: Pick<TestRedis, 'folder'>,
  now: () => number,
  settings: Readonly<Record<string, string | undefined>>,
  around: (log: Log) => Log = (log) => log,
) {
  const loaded = loadConfig({ ONRECORD_FOLDER: redis.folder, PORT: '0', ...settings });
  if (!loaded.ok) throw new Error(loaded.wrong.join('\n'));
  const lines: string[] = [];
  const log = around(pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }));
  const releases = makeReleases();
  const say = (line: string) => log.info({}, line);
  const base = await openBase({ config: loaded.config, log, releases, now, say });
  await openWorkerSide(base, { allow: () => true });
  const { port } = await openWebSide(base);
  const close = async () => {
    await releases.run();
    checkLog(lines.join(''));
  };
  return { base, port, url: `http://127.0.0.1:${port}`, lines, close };
}
