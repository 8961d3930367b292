import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadConfig, type Config } from '../../config/index.ts';
import { OnRecordError } from '../errors.ts';
import { fromText } from '../intake/index.ts';
import { read } from '../reading/index.ts';
import { commands, scopes, shortcuts } from '../slack/index.ts';
import { startPage } from '../try/page/index.ts';
import { startSlack, type SlackStandIn } from '../try/slack/index.ts';
import { openBase, type Base } from './parts/base.ts';
import { enqueueWith } from './parts/enqueue.ts';
import { makeLogger } from './parts/logger.ts';
import { makeReleases } from './parts/releases.ts';
import { openWebSide } from './parts/web-side.ts';
import { openWorkerSide } from './parts/worker-side.ts';

// `npm run try`: the real bot and worker, over a stand-in for Slack with a local page. Its data stay in a folder of its own.

const say = (line: string) => void process.stdout.write(`· ${line}\n`);
const root = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../../../', import.meta.url);

const releases = makeReleases();
const end = () => void releases.run().then(() => process.exit(0));
process.once('SIGINT', end);
process.once('SIGTERM', end);
try {
  await tryIt();
} catch (error) {
  await releases.run();
  const says = error instanceof OnRecordError ? error.hint : String(error);
  process.stderr.write(`It did not start. ${says}\n`);
  process.exit(1);
}

async function tryIt(): Promise<void> {
  const slack = await startSlack({ commands: commands.map(({ name }) => name), scopes });
  releases.add(() => slack.close());
  say('Starting Redis …');
  const config = configFor(slack);
  const log = makeLogger(config.LOG_LEVEL);
  const base = await openBase({ config, log, releases, now: slack.clock.now, say });
  say('Starting the bot …');
  await openWorkerSide(base);
  const { port } = await openWebSide(base);
  slack.connect({ mode: 'http', url: `http://127.0.0.1:${port}/slack/events` });
  say('Reading three sample articles …');
  await addSamples(base, slack);
  const page = await startPage({
    slack,
    port: Number(process.env['ONRECORD_TRY_PORT'] ?? 4400),
    title: 'onrecord',
    commands: commands.map(({ name, usage, about }) => ({ command: name, usage, about })),
    shortcuts,
    extras: [{ label: 'Post today’s summary now', run: () => postNow(base, slack) }],
  });
  releases.add(() => page.close());
  process.stdout.write(`\nOpen ${page.url}\nand type  /quote Dorrian   (Ctrl-C ends it)\n`);
}

/** The settings of this machine, with the stand-in in Slack's place. */
function configFor(slack: SlackStandIn): Config {
  const own = fileURLToPath(new URL('.onrecord', root));
  const loaded = loadConfig({
    LOG_LEVEL: 'warn',
    ONRECORD_FOLDER: own,
    ...process.env,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_APP_TOKEN: undefined,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
  });
  if (!loaded.ok) throw new Error(loaded.wrong.join('\n'));
  return loaded.config;
}

async function addSamples({ archives, now }: Base, slack: SlackStandIn): Promise<void> {
  const folder = new URL('src/try/samples/', root);
  const archive = archives.of(slack.team.id);
  for (const name of (await readdir(folder)).toSorted().toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of their names
    const { article, title, url } = fromText(await readFile(new URL(name, folder), 'utf8'));
    const channel = slack.channels()[0]?.id ?? null;
    // oxlint-disable-next-line no-await-in-loop
    await archive.keep({ reading: read(article), url, title, addedBy: null, channel, now: now() });
  }
}

/** Orders today's post for the first channel where there is none, and has it posted at once. */
async function postNow({ archives, queues, now }: Base, slack: SlackStandIn): Promise<void> {
  const team = slack.team.id;
  const channel = slack.channels()[0]?.id ?? '';
  const owner = slack.people[0]?.id ?? '';
  const { daily } = archives.of(team);
  const date = new Date(now()).toISOString().slice(0, 10);
  const order = {
    channel,
    owner,
    at: '08:30',
    zone: 'UTC',
    on: true,
    since: Date.parse(date),
    told: 0,
  };
  if ((await daily.orderOf(channel)) === null) await daily.order(order);
  if (!(await daily.plan(channel, date))) {
    throw new Error('Today’s summary has been posted: there is one a day.');
  }
  await enqueueWith(queues, null)({ do: 'post-summary', team, channel, slot: date });
}
