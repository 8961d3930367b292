import { Agent } from 'node:http';
import { sendCommand } from '../../support/signed-command.ts';

/** What came of a load. */
export interface Load {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds within which half, and 99 of 100, were answered. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that did not hold what they had to. */
  readonly wrong: number;
}

interface Given {
  readonly url: string;
  readonly secret: string;
  readonly connections: number;
  readonly questions: number;
  /** What the asker with this number types. */
  readonly textOf: (asker: number) => string;
  readonly isRight: (answer: string) => boolean;
}

let asked = 0;

/** Sends signed commands, each from another person, on so many connections at once. */
export async function load(given: Given): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: given.connections });
  const times: number[] = [];
  let [left, wrong] = [given.questions, 0];
  const began = performance.now();
  const work = async () => {
    while (left > 0) {
      left -= 1;
      asked += 1;
      const start = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one connection, one question after the other
      const answer = await send(given, agent, asked);
      times.push(performance.now() - start);
      if (!given.isRight(answer)) wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: given.connections }, work));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? NaN;
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99), wrong };
}

async function send({ url, secret, textOf }: Given, agent: Agent, asker: number): Promise<string> {
  const question = {
    command: '/quote',
    text: textOf(asker),
    team: 'T0000001',
    user: `U${asker}`,
    responseUrl: 'http://127.0.0.1:9/none',
  };
  return (await sendCommand(question, { url, secret, agent })) ?? '';
}
