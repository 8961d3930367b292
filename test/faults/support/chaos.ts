import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { pause } from './until.ts';

/** Slack on a bad day: an HTTP server before the stand-in that refuses, loses answers and lies. */
export interface Chaos {
  readonly apiUrl: string;
  /** How many calls of each kind of trouble there were. */
  readonly counts: Readonly<Record<string, number>>;
  readonly close: () => void;
}

type Trouble = 'none' | 'refused' | 'limited' | 'lost' | 'late' | 'failed-after';

/** Shares of 100 posts. */
const SHARES: readonly (readonly [Trouble, number])[] = [
  ['refused', 8],
  ['limited', 4],
  ['lost', 12],
  ['late', 6],
  ['failed-after', 4],
];
const LATE_MS = 12_000;
const HISTORY_LAG_MS = 400;

/** Opens it before a stand-in; a seeded die decides, so that a run can be done again. */
export async function openChaos(slack: SlackStandIn): Promise<Chaos> {
  const counts: Record<string, number> = {};
  const roll = dice(7);
  const server = createServer((request, response) => {
    const answer = async () => {
      const method = (request.url ?? '').split('/').at(-1) ?? '';
      const trouble = method === 'chat.postMessage' ? troubleOf(roll()) : 'none';
      counts[trouble] = (counts[trouble] ?? 0) + 1;
      const body = await bodyOf(request);
      if (trouble === 'refused') response.writeHead(503).end();
      else if (trouble === 'limited')
        response.writeHead(429, { 'retry-after': '1' }).end('{"ok":false}');
      else await pass(slack.url, { request, body, trouble }, response);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = at !== null && typeof at === 'object' ? at.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    counts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Given {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly trouble: Trouble;
}

/** Has the stand-in do it; the answer may get lost, come late or say that it failed. */
async function pass(
  to: string,
  { request, body, trouble }: Given,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? '';
  const taken = await fetch(`${to}${path}`, { method: 'POST', headers: headersOf(request), body });
  const text = await taken.text();
  if (trouble === 'lost') response.destroy();
  else if (trouble === 'failed-after') response.writeHead(500).end();
  else {
    if (trouble === 'late') await pause(LATE_MS);
    const wait = taken.headers.get('retry-after');
    response.writeHead(taken.status, {
      'content-type': 'application/json',
      ...(wait !== null && { 'retry-after': wait }),
    });
    response.end(path.endsWith('conversations.history') ? lagging(text) : text);
  }
}

function troubleOf(number: number): Trouble {
  let left = number * 100;
  for (const [trouble, share] of SHARES) {
    if (left < share) return trouble;
    left -= share;
  }
  return 'none';
}

/** What was posted a moment ago is not in the history yet. */
function lagging(text: string): string {
  const answer = JSON.parse(text);
  if (!Array.isArray(answer.messages)) return text;
  const newest = Date.now() - HISTORY_LAG_MS;
  const messages = answer.messages.filter(({ ts }: { ts: string }) => Number(ts) * 1000 < newest);
  return JSON.stringify({ ...answer, messages });
}

/** Numbers from 0 to 1, the same in each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> => ({
  'content-type': headers['content-type'] ?? '',
  ...(headers.authorization !== undefined && { authorization: headers.authorization }),
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
