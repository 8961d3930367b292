import { openStandIn } from '../../support/newsroom.ts';
import { redisForTest } from '../../support/redis.ts';
import { fill, nameOf } from './archive.ts';
import { load, type Load } from './load.ts';
import { serveBare, serveBot } from './servers.ts';

// `npm run bench -- latency`: how fast a signed /quote is answered inside its acknowledgement with 100,000 quotes in the archive,
// beside a bare Bolt acknowledgement in the same run, on 16 connections.
const CONNECTIONS = 16;
const QUESTIONS = 3000;
// A second each: what else the machine does falls on few of them.
const ROUNDS = 15;
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

const rounds: { readonly bare: Load; readonly bot: Load }[] = [];
await ofBare(2000);
for (let round = 0; round < ROUNDS; round += 1) {
  // One after the other, so that each has the machine.
  /* oxlint-disable no-await-in-loop */
  rounds.push({ bare: await ofBare(QUESTIONS), bot: await ofBot(QUESTIONS) });
  /* oxlint-enable no-await-in-loop */
}
const [cold, ...warm] = rounds;

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
function line(name: string, loads: readonly Load[], ratios: readonly number[]): void {
  const of = (figure: keyof Load) => middle(loads.map((each) => each[figure]));
  const wrong = loads.reduce((sum, each) => sum + each.wrong, 0);
  const all = ratios.map((ratio) => ratio.toFixed(2)).toSorted();
  const ratio = ratios.length === 0 ? '' : `${middle(ratios).toFixed(2)} (${all.join(' ')})`;
  say(
    `${name.padEnd(34)}${of('rate').toFixed(0).padStart(6)}/s  p50 ${of('p50').toFixed(1)} ms  p99 ${of('p99').toFixed(1)} ms  wrong ${wrong}  ${ratio}`,
  );
}
const botsOf = (some: typeof rounds) => some.map(({ bot }) => bot);
const ratiosOf = (some: typeof rounds) => some.map(({ bare, bot }) => bot.rate / bare.rate);
line(
  'bare Bolt',
  warm.map(({ bare }) => bare),
  [],
);
line('/quote, of bare Bolt', botsOf(warm), ratiosOf(warm));
if (cold !== undefined) line('– just after the start', botsOf([cold]), ratiosOf([cold]));

theBot.close();
bareBolt.close();
await slack.close();
await redis.close();
