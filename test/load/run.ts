import { argv } from 'node:process';
import { openArchives } from '../../src/archive/index.ts';
import { startSlack } from '../../src/try/slack/index.ts';
import { dice, generated } from '../bench/archive/generated.ts';
import { startChild, type Child } from '../faults/support/child.ts';
import { freePort, startRedis } from '../faults/support/server.ts';
import { sampleText } from '../faults/support/texts.ts';
import { until as becomes } from '../faults/support/until.ts';
import { openAnswers } from './answers.ts';
import { openAsker } from './ask.ts';
import { settingsOf } from './settings.ts';
import { heldBy, percentile, type Held } from './watch.ts';

// `npm run load -- --newsrooms 10 --seconds 600 …`: web and workers as they run in production, over a real Redis. First as many questions as
// are answered, for ten seconds; then half of that for as long as was asked, while articles are handed in. Ends with an error if something grew or failed.

const MAXIMUM_MS = 10_000;
const LINE_MS = 10_000;
const settings = settingsOf(argv.slice(2));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const roll = dice(5);

const redis = await startRedis();
const slack = await startSlack({});
const answers = await openAnswers();
const client = redis.client();
const archives = openArchives(client);
const teams = Array.from({ length: settings.newsrooms }, (_, i) => `T${1000 + i}`);
const names: { readonly team: string; readonly name: string }[] = [];
for (const team of teams)
  for (let i = 0; i < settings.articles; i += 1)
    // oxlint-disable-next-line no-await-in-loop -- as articles come in
    names.push(...(await keepOne(team, i)));
say(`${settings.newsrooms} newsrooms with ${settings.articles} articles each`);

const children: Child[] = [];
const urls: string[] = [];
async function start(program: 'web' | 'worker'): Promise<void> {
  const port = await freePort();
  const child = startChild(program, {
    REDIS_URL: redis.url(),
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'warn',
    OPS_PORT: '0',
    PORT: String(port),
  });
  children.push(child);
  if (program === 'web') urls.push(`http://127.0.0.1:${port}/slack/events`);
}
for (let i = 0; i < settings.webs; i += 1)
  // oxlint-disable-next-line no-await-in-loop
  await start('web');
for (let i = 0; i < settings.workers; i += 1)
  // oxlint-disable-next-line no-await-in-loop
  await start('worker');
const isReady = (url: string) =>
  fetch(url.replace('/slack/events', '/ready')).then(
    ({ ok }) => ok,
    () => false,
  );
await becomes(async () => (await Promise.all(urls.map(isReady))).every(Boolean), 60_000);

const { ask, close } = openAsker(urls, slack.signingSecret, settings.connections + 4);
let times: number[] = [];
let wrong = 0;
let added = 0;
const teamAt = () => teams[Math.floor(roll() * teams.length)] ?? '';

/** Keeps a generated article; gives who speaks in it. */
async function keepOne(team: string, number: number) {
  const article = generated(number, roll);
  await archives.of(team).keep(article);
  return article.reading.people.map(({ name }) => ({ team, name }));
}

async function question(): Promise<void> {
  const began = performance.now();
  const { team = '', name = '' } = names[Math.floor(roll() * names.length)] ?? {};
  const responseUrl = 'http://127.0.0.1:9/none';
  const body = await ask({ command: '/quote', text: name, team, responseUrl });
  times.push(performance.now() - began);
  if (body === null || /went wrong|right now/.test(body)) wrong += 1;
}

async function handIn(): Promise<void> {
  added += 1;
  const text = `add ${sampleText(100_000 + added, 12)}`;
  const responseUrl = answers.urlFor(`n${added}`);
  const body = await ask({ command: '/onrecord', text, team: teamAt(), responseUrl });
  if (body === null || !body.includes('Reading')) wrong += 1;
}

/** Asks on all connections at once for so long, in all so many times a second at most. */
async function askFor(ms: number, most: number): Promise<void> {
  const end = performance.now() + ms;
  const began = performance.now();
  let asked = 0;
  const work = async () => {
    while (performance.now() < end) {
      /* oxlint-disable no-await-in-loop -- one connection, one question after the other */
      const early = (asked / most) * 1000 - (performance.now() - began);
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      asked += 1;
      await question();
      /* oxlint-enable no-await-in-loop */
    }
  };
  await Promise.all(Array.from({ length: settings.connections }, work));
}

await handIn();
await becomes(() => answers.open() === 0, 60_000);
await askFor(5000, Infinity);
times = [];
wrong = 0;
await askFor(MAXIMUM_MS, Infinity);
const maximum = times.length / (MAXIMUM_MS / 1000);
say(
  `at most ${maximum.toFixed(0)} answers a second: p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms; ${wrong} wrong`,
);

const held: Held[] = [];
const all: number[] = [];
const delays: number[] = [];
const adding = setInterval(() => void handIn(), 60_000 / Math.max(1, settings.adding));
const until = performance.now() + settings.seconds * 1000;
while (performance.now() < until) {
  times = [];
  /* oxlint-disable no-await-in-loop -- line by line */
  await askFor(Math.min(LINE_MS, until - performance.now()), maximum / 2);
  const came = answers.taken();
  delays.push(...came);
  all.push(...times);
  held.push(await heldBy(children.map(({ pid }) => pid)));
  const { mb, files } = held.at(-1) ?? { mb: 0, files: 0 };
  const memory = Number(/^used_memory:(\d+)/m.exec(await client.info('memory'))?.[1] ?? 0) / 1e6;
  /* oxlint-enable no-await-in-loop */
  say(
    `${(times.length / (LINE_MS / 1000)).toFixed(0)}/s p50 ${percentile(times, 0.5).toFixed(1)} p99 ${percentile(times, 0.99).toFixed(0)} ms · articles ${came.length}, answered after p50 ${percentile(came, 0.5).toFixed(0)} p99 ${percentile(came, 0.99).toFixed(0)} ms, ${answers.open()} open · Redis ${memory.toFixed(0)} MB · processes ${mb.toFixed(0)} MB, ${files} files`,
  );
}
clearInterval(adding);
await new Promise((resolve) => setTimeout(resolve, 5000));

const third = Math.max(1, Math.floor(held.length / 3));
const mean = (some: readonly number[]) => some.reduce((sum, each) => sum + each, 0) / some.length;
const part = (of: keyof Held, from: number, to: number) =>
  mean(held.slice(from, to).map((each) => each[of]));
const memory = [part('mb', third, 2 * third), part('mb', 2 * third, held.length)] as const;
const files = [part('files', third, 2 * third), part('files', 2 * third, held.length)] as const;
const broken = children.filter(
  (child) => !child.isAlive() || /[Uu]nhandled|uncaught/.test(child.output()),
);
say(
  `\n${all.length} answers at half the maximum for ${settings.seconds} s: p50 ${percentile(all, 0.5).toFixed(1)} ms, p99 ${percentile(all, 0.99).toFixed(0)} ms`,
);
say(
  `${delays.length} articles answered after p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms; ${answers.open()} not answered`,
);
say(
  `${wrong} wrong; ${broken.length} processes ended or rejected; memory ${memory.map((mb) => mb.toFixed(0)).join(' → ')} MB and open files ${files.map((count) => count.toFixed(0)).join(' → ')} from the second to the last third`,
);

close();
answers.close();
await Promise.all(children.map((child) => child.kill('SIGTERM')));
await slack.close();
await redis.close();
process.exit(wrong + broken.length + answers.open() > 0 ? 1 : 0);
