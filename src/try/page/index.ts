import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageOptions } from './options.ts';
import { SAFE_HEADERS, isForUs, isFromPage } from './guard.ts';
import { createServer } from 'node:http';
import { doDeed } from './deed.ts';
import { drawShell } from './shell.ts';
import { drawView } from './view.ts';
import { once } from 'node:events';
import { isJson, parseJson } from '../slack/json.ts';
import { randomBytes } from 'node:crypto';
import { readBody } from '../slack/server/body.ts';
import { script } from './browser/script.ts';
import { streamChanges } from './stream.ts';
import { style } from './browser/style.ts';

/** The local page: where it is, and what it could not draw. */
export type Page = {
  readonly url: string;
  /** Kinds of blocks and elements that the page has met and does not know. */
  readonly unknownBlocks: () => readonly string[];
  readonly close: () => Promise<void>;
};

type Desk = {
  readonly options: PageOptions;
  readonly token: string;
  readonly unknown: Set<string>;
};

/** Opens a page on this machine alone that looks and works like a Slack channel, over the stand-in. */
export async function startPage(options: PageOptions): Promise<Page> {
  const desk = { options, token: randomBytes(16).toString('hex'), unknown: new Set<string>() };
  const server = createServer((request, response) => {
    answer(desk, request, response, portOf(server.address())).catch(() => {
      if (!response.headersSent) response.writeHead(500, SAFE_HEADERS);
      response.end();
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    unknownBlocks: () => [...desk.unknown],
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  return typeof address === 'object' && address ? address.port : 0;
}

async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!isForUs(request, port)) return send(response, 403, 'text/plain', 'not for this page');
  if (request.method === 'POST') return takeDeed(desk, request, response);
  switch (url.pathname) {
    case '/':
      return send(response, 200, 'text/html', drawShell(desk.options, desk.token));
    case '/page.css':
      return send(response, 200, 'text/css', style);
    case '/page.js':
      return send(response, 200, 'text/javascript', script);
    case '/changes':
      return streamChanges(desk.options.slack, response);
    case '/view':
      return sendJson(response, 200, viewFor(desk, url));
    default:
      return send(response, 404, 'text/plain', 'not found');
  }
}

function viewFor({ options, unknown }: Desk, url: URL) {
  const user = url.searchParams.get('user') ?? '';
  const channel = url.searchParams.get('channel') ?? '';
  return drawView(options.slack, user, channel, unknown, options.shortcuts);
}

async function takeDeed(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromPage(request, desk.token))
    return send(response, 403, 'text/plain', 'not from this page');
  const asked = parseJson((await readBody(request))?.toString() ?? '');
  if (!isJson(asked)) return sendJson(response, 400, { error: 'The request could not be read.' });
  try {
    return sendJson(response, 200, await doDeed(desk.options, asked));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return sendJson(response, 400, { error: text });
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}
