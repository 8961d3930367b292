import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

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

function send({ url, secret, textOf }: Given, agent: Agent, asker: number): Promise<string> {
  const body = new URLSearchParams({
    command: '/quote',
    text: textOf(asker),
    team_id: 'T0000001',
    channel_id: 'C0000001',
    user_id: `U${asker}`,
    trigger_id: `${asker}.${process.pid}`,
    response_url: 'http://127.0.0.1:9/none',
    api_app_id: 'A1',
  }).toString();
  const at = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${signature}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(response.statusCode === 200 ? text : ''));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
