import { onStage, type Stage } from '../support/stage.ts';
import { sampleText } from '../support/texts.ts';
import { pause, until } from '../support/until.ts';
import type { Child } from '../support/child.ts';
import type { FaultRow, Outcome } from '../support/row.ts';

const expected =
  'each command is answered within 3 s in a sentence, nothing ends, right again within 5 s';

export const redisDown: FaultRow = {
  number: 4,
  fault: 'Redis is down for 10 s',
  expected,
  run: () =>
    onStage({ people: 30 }, async (stage) => {
      const { redis } = stage;
      return outage(
        stage,
        () => redis.kill(),
        () => redis.start(),
        10_000,
      );
    }),
};

export const silentLink: FaultRow = {
  number: 5,
  fault: 'the link to Redis takes bytes and is silent for 30 s',
  expected,
  run: () =>
    onStage({ people: 30 }, async (stage) => {
      const { proxy } = stage;
      const hang = async () => proxy.set('hang');
      const pass = async () => {
        proxy.set('pass');
        proxy.reset();
      };
      return outage(stage, hang, pass, 30_000);
    }),
};

export const readOnly: FaultRow = {
  number: 23,
  fault: 'Redis becomes read-only for 10 s, as when its primary is moved',
  expected: 'as 4; /quote is answered all the while',
  run: () =>
    onStage({ people: 30 }, async (stage) => {
      const client = stage.redis.client();
      const begin = async () => void (await client.replicaof('127.0.0.1', 1));
      const end = async () => void (await client.replicaof('NO', 'ONE'));
      return outage(stage, begin, end, 10_000);
    }),
};

type Act = () => Promise<void>;

async function outage(stage: Stage, begin: Act, end: Act, ms: number): Promise<Outcome> {
  const { slack, start } = stage;
  const children = [await start('web'), await start('worker')];
  await slack.command(`/onrecord add ${sampleText(1)}`, { user: person(1) });
  await until(() => stage.seen('case 1', person(1)) > 0, 20_000);
  await begin();
  const { slowest, asked, unanswered } = await askFor(stage, ms);
  await end();
  const back = performance.now();
  await until(async () => isRight(stage), 15_000, 200);
  const seconds = (performance.now() - back) / 1000;
  const alive = children.every((child) => child.isAlive());
  const rejected = children.filter(hasUnhandled).length;
  return {
    ok: slowest < 3000 && unanswered === 0 && alive && rejected === 0 && seconds <= 5,
    reached: `${asked} commands, slowest ${slowest.toFixed(0)} ms, ${unanswered} without a sentence; ${alive ? 'nothing ended' : 'a process ended'}, ${rejected} unhandled rejections; right again after ${seconds.toFixed(1)} s`,
  };
}

/** Asks and hands in for so long (ms), one after the other. */
async function askFor({ slack }: Stage, ms: number) {
  const acks: number[] = [];
  let unanswered = 0;
  const began = performance.now();
  for (let i = 0; performance.now() - began < ms; i += 1) {
    /* oxlint-disable no-await-in-loop -- one asks after the other */
    const line = i % 2 === 0 ? '/quote Reke' : `/onrecord add ${sampleText(100 + i)}`;
    const { ok, ms: took, body } = await slack.command(line, { user: person(2 + (i % 25)) });
    acks.push(took);
    if (!ok || !SENTENCE.test(JSON.stringify(body ?? ''))) unanswered += 1;
    await pause(500);
    /* oxlint-enable no-await-in-loop */
  }
  return { slowest: Math.max(...acks), asked: acks.length, unanswered };
}

const SENTENCE = /minute|right now|answer follows|too long/;

let looks = 0;

async function isRight({ slack }: Stage): Promise<boolean> {
  looks += 1;
  const { body } = await slack.command('/quote Reke', { user: person(27 + (looks % 3)) });
  return JSON.stringify(body ?? '').includes('too long');
}

const person = (number: number) => `U${String(number).padStart(7, '0')}`;
const hasUnhandled = (child: Child) => /[Uu]nhandled|uncaught/.test(child.output());
