import { Agent, request, type Dispatcher } from 'undici';
import { OnRecordError } from '../../errors.ts';
import { decodePage } from '../charset.ts';
import type { Source } from '../clean-source.ts';
import {
  BehindLogin,
  NotFound,
  NotText,
  RefusedAddress,
  TooLong,
  UnreachableArticle,
} from '../errors.ts';
import { readBody } from './body.ts';
import { checkedHosts, type GuardTools, type Host } from './guard.ts';

export interface FetchTools extends GuardTools {
  /** Who asks, as sites see it; a newsroom may add how to reach it. */
  readonly userAgent?: string;
  /** For everything together, redirects included; 10 seconds by default. */
  readonly timeLimitMs?: number;
}

const USER_AGENT = 'Mozilla/5.0 (compatible; onrecord/0.1; reads one page that a person asked for)';
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LARGEST_ANNOUNCED = 5_000_000;

/** Fetches a public page within its limits of time, size and type, from the address at the end of all redirects; each one is checked. */
export async function fetchPage(address: string, tools: FetchTools): Promise<Source> {
  const signal = AbortSignal.timeout(tools.timeLimitMs ?? 10_000);
  try {
    return await follow(parseAddress(address), tools, signal);
  } catch (cause) {
    if (cause instanceof OnRecordError) throw cause;
    throw new UnreachableArticle(signal.aborted ? 'no answer in time' : 'the connection failed', {
      cause,
    });
  }
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new RefusedAddress('not an address');
  return new URL(address);
}

async function follow(start: URL, tools: FetchTools, signal: AbortSignal): Promise<Source> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each address is known only from the answer before
    const step = await visit(url, tools, signal);
    if (!(step instanceof URL)) return step;
    url = step;
  }
  throw new UnreachableArticle('too many redirects', { again: false });
}

/** One request: the page, or where it has moved. */
async function visit(url: URL, tools: FetchTools, signal: AbortSignal): Promise<Source | URL> {
  const agent = agentFor(await within(signal, checkedHosts(url, tools)));
  try {
    const answer = await request(url, { dispatcher: agent, signal, headers: headers(tools) });
    answer.body.on('error', () => {}); // a body that is dropped half-read may still fail
    const moved = movedTo(answer, url);
    if (moved !== null) return moved;
    checkStatus(answer.statusCode);
    return await pageOf(answer, url);
  } finally {
    await agent.destroy();
  }
}

/** The resolver takes no signal of its own. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new UnreachableArticle('no answer in time'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Connects to the addresses that were checked and to no other. */
function agentFor(hosts: readonly Host[]): Agent {
  const [first] = hosts;
  return new Agent({
    connect: {
      autoSelectFamily: true,
      lookup: (_host, options, done) => {
        if (options.all) done(null, [...hosts]);
        else done(null, first?.address ?? '', first?.family ?? 4);
      },
    },
  });
}

function headers({ userAgent }: FetchTools): Record<string, string> {
  return {
    'user-agent': userAgent ?? USER_AGENT,
    accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8',
    'accept-language': 'en',
    'accept-encoding': 'gzip, br',
  };
}

function movedTo(
  { statusCode, headers: { location } }: Dispatcher.ResponseData,
  from: URL,
): URL | null {
  if (!REDIRECTS.has(statusCode)) return null;
  if (typeof location !== 'string' || !URL.canParse(location, from.href)) {
    throw new UnreachableArticle('a redirect to nowhere', { again: false });
  }
  return new URL(location, from.href);
}

function checkStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 402 || status === 403) throw new BehindLogin(`status ${status}`);
  if (status === 404 || status === 410) throw new NotFound(`status ${status}`);
  throw new UnreachableArticle(`status ${status}`, { again: status === 429 || status >= 500 });
}

async function pageOf(answer: Dispatcher.ResponseData, url: URL): Promise<Source> {
  const type = one(answer.headers['content-type']);
  const format = formatOf(type);
  if (Number(one(answer.headers['content-length'])) > LARGEST_ANNOUNCED)
    throw new TooLong('more than 5 MB announced');
  const bytes = await readBody(answer.body, one(answer.headers['content-encoding']));
  return { url: url.href, text: decodePage(bytes, type), format };
}

function one(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header.join(', ') : header) ?? null;
}

/** A page without a type is taken for HTML, as browsers do. */
function formatOf(type: string | null): Source['format'] {
  const name = (type ?? 'text/html').split(';', 1)[0]?.trim().toLowerCase();
  if (name === 'text/html' || name === 'application/xhtml+xml' || name === '') return 'html';
  if (name === 'text/plain' || name === 'text/markdown') return 'text';
  throw new NotText(`content type ${name}`);
}
