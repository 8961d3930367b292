import type { IncomingMessage } from 'node:http';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import { answerCall, rateLimited } from '../api/methods.ts';
import { takeUpload } from '../uploads.ts';
import { answerResponseUrl } from '../response-url.ts';
import { consent } from '../api/oauth.ts';
import { isJson, parseJson, textOf } from '../json.ts';
import { readArgs, readBody } from './body.ts';

/** What the server answers; `null` leaves the caller waiting. */
export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
} | null;

/** Finds out what a request wants and does it. */
export async function route(world: World, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', world.url);
  const path = url.pathname.slice(1);
  const bytes = await readBody(request);
  if (bytes === null) return { status: 413 };
  const body = bytes.toString();
  if (path.startsWith('api/')) return callMethod(world, request, path.slice(4), body, url);
  if (/^(commands|actions)\//.test(path)) return useResponseUrl(world, path, body);
  if (path.startsWith('files-pri/')) return giveFile(world, request, path);
  if (path.startsWith('upload/')) return takeUpload(world, path.slice(7), bytes);
  if (path === 'oauth/v2/authorize') return giveConsent(world, url);
  return { status: 404 };
}

function callMethod(
  world: World,
  request: IncomingMessage,
  method: string,
  body: string,
  url: URL,
): Reply {
  const type = request.headers['content-type'] ?? '';
  const { token: sent, ...args } = readArgs(type, body, url.searchParams);
  const token = bearer(request) ?? (typeof sent === 'string' ? sent : null);
  const reply = suffer(world, method) ?? answerCall(world, method, token, args);
  note(world, method, args, reply);
  return reply === 'hang' ? null : reply;
}

/** The fault that a test has ordered, as an answer. */
function suffer(world: World, method: string) {
  const fault = world.faults.take(method);
  if (fault === null || fault === 'hang') return fault;
  if (fault === 429) return rateLimited(1);
  if (typeof fault === 'number') return { status: fault, headers: {}, body: {} };
  return { status: 200, headers: {}, body: { ok: false, error: fault } };
}

/** Keeps what was called; a response_url is never kept, since it is a credential. */
function note(world: World, method: string, args: Json, reply: 'hang' | { body: unknown }): void {
  const answer = reply === 'hang' ? { ok: false, error: 'hang' } : reply.body;
  const json = isJson(answer) ? answer : { ok: true };
  world.calls.push({ method, args, at: world.clock.now(), answer: json });
  if (textOf(json, 'error') === 'invalid_blocks' || textOf(json, 'error') === 'invalid_arguments') {
    world.problems.push(`${method}: ${JSON.stringify(json['response_metadata'])}`);
  }
  world.changes.notify();
}

function useResponseUrl(world: World, path: string, body: string): Reply {
  const parsed = parseJson(body);
  const args = isJson(parsed) ? parsed : null;
  const reply = suffer(world, 'response_url') ?? answerResponseUrl(world, path, args);
  note(world, 'response_url', args ?? {}, reply);
  return reply === 'hang' ? null : reply;
}

/** A file for whoever shows the bot's token; anybody else is sent to a page to sign in, as by Slack. */
function giveFile(world: World, request: IncomingMessage, path: string): Reply {
  const fault = suffer(world, 'files');
  if (fault !== null) return fault === 'hang' ? null : fault;
  const id = /^files-pri\/[^/]+-([^/-]+)\//.exec(path)?.[1] ?? '';
  const isAllowed = bearer(request) === world.secrets.bot && world.isInstalled;
  if (!isAllowed || !world.settings.scopes.includes('files:read')) {
    return {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<title>Sign in</title>',
    };
  }
  const file = world.files.get(id);
  if (!file) return { status: 404 };
  return { status: 200, headers: { 'content-type': file.mimetype }, body: file.content };
}

function giveConsent(world: World, url: URL): Reply {
  const back = consent(world, url.searchParams);
  return back === null ? { status: 400 } : { status: 302, headers: { location: back } };
}

function bearer(request: IncomingMessage): string | null {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
