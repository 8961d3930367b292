import { openStandIn } from '../../support/newsroom.ts';
import { redisForTest } from '../../support/redis.ts';
import { fill, nameOf } from './archive.ts';
import { load, type Load } from './load.ts';
import { serveBare, serveBot } from './servers.ts';

// `npm run bench -- latency`: how fast a signed /quote is answered inside its acknowledgement with 100,000 quotes in the archive,
// beside a bare Bolt acknowledgement in the same run, on 16 connections.
const CONNECTIONS = 16;
const QUESTIONS = 3000;
const ROUNDS = 5;
/** Longer than an answer is kept at hand. */
const FORGOTTEN_MS = 31_000;
const PEOPLE = 2000;

const say = (text: string) => void process.stdout.write(`${text}\n`);
const redis = await redisForTest();
const slack = await openStandIn();
say(`${(await fill(redis, say)).toLocaleString('en')} quotes in the archive`);
const env = {
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_API_URL: slack.apiUrl,
  ONRECORD_FOLDER: redis.folder,
  LOG_LEVEL: 'warn',
};
const [theBot, bareBolt] = await Promise.all([serveBot(env), serveBare(env)]);

const run = (url: string, questions: number, right: string) =>
  load({
    url,
    secret: slack.signingSecret,
    connections: CONNECTIONS,
    questions,
    textOf: (asker) => nameOf(asker % PEOPLE),
    isRight: (answer) => answer.includes(right),
  });
const ofBot = (questions: number) => run(theBot.url, questions, 'rich_text_quote');
const ofBare = (questions: number) => run(bareBolt.url, questions, 'Here it is.');

const rounds: { readonly bare: Load; readonly first: Load; readonly again: Load }[] = [];
await ofBare(2000);
for (let round = 0; round < ROUNDS; round += 1) {
  // One after the other, so that each has the machine.
  /* oxlint-disable no-await-in-loop */
  const bare = await ofBare(QUESTIONS);
  // Every name for the first time: nothing is at hand. Once alone; what follows is asked within half a minute.
  const first = await ofBot(PEOPLE);
  const again = await ofBot(QUESTIONS);
  rounds.push({ bare, first, again });
  await new Promise((resolve) => setTimeout(resolve, FORGOTTEN_MS));
  /* oxlint-enable no-await-in-loop */
}

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const ratioOf = (which: 'first' | 'again') =>
  middle(rounds.map((each) => each[which].rate / each.bare.rate)).toFixed(2);
function line(name: string, loads: readonly Load[], ratio: string): void {
  const of = (figure: keyof Load) => middle(loads.map((each) => each[figure]));
  const wrong = loads.reduce((sum, each) => sum + each.wrong, 0);
  say(
    `${name.padEnd(34)}${of('rate').toFixed(0).padStart(6)}/s  p50 ${of('p50').toFixed(1)} ms  p99 ${of('p99').toFixed(1)} ms  wrong ${wrong}  ${ratio}`,
  );
}
line(
  'bare Bolt',
  rounds.map((each) => each.bare),
  '',
);
line(
  '/quote, asked for the first time',
  rounds.map((each) => each.first),
  ratioOf('first'),
);
line(
  '/quote, asked again within 30 s',
  rounds.map((each) => each.again),
  ratioOf('again'),
);

const [cold] = rounds;
if (cold !== undefined)
  say(
    `the first time in round 1, with nothing in memory: ${(cold.first.rate / cold.bare.rate).toFixed(2)}  p99 ${cold.first.p99.toFixed(1)} ms`,
  );

theBot.close();
bareBolt.close();
await slack.close();
await redis.close();
