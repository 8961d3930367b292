import { Agent, request, type Dispatcher } from 'undici';
import { OnRecordError } from '../../errors.ts';
import { RefusedAddress, UnreachableArticle } from '../errors.ts';
import { checkedHosts, type GuardTools, type Host } from './guard.ts';

export interface FetchTools extends GuardTools {
  /** Who asks, as sites see it; a newsroom may add how to reach it. */
  readonly userAgent?: string;
  /** For everything together, redirects included; 10 seconds by default. */
  readonly timeLimitMs?: number;
}

export type Answered = Dispatcher.ResponseData;

interface Request<T> {
  readonly tools: FetchTools;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** Makes something of the answer at the end of all redirects. */
  readonly take: (answer: Answered, url: URL) => Promise<T>;
}

const USER_AGENT = 'Mozilla/5.0 (compatible; onrecord/0.1; reads one page that a person asked for)';
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks a public address within the limit of time, at the end of all redirects; each one is checked. */
export async function askAddress<T>(
  address: string,
  tools: FetchTools,
  headers: Readonly<Record<string, string>>,
  take: (answer: Answered, url: URL) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(tools.timeLimitMs ?? 10_000);
  const all = {
    'user-agent': tools.userAgent ?? USER_AGENT,
    'accept-language': 'en',
    'accept-encoding': 'gzip, br',
    ...headers,
  };
  try {
    return await follow(parseAddress(address), { tools, signal, headers: all, take });
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

async function follow<T>(start: URL, asked: Request<T>): Promise<T> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each address is known only from the answer before
    const step = await visit(url, asked);
    if (!('moved' in step)) return step.found;
    url = step.moved;
  }
  throw new UnreachableArticle('too many redirects', { again: false });
}

type Step<T> = { readonly moved: URL } | { readonly found: T };

/** One request: what was made of the answer, or where it has moved. */
async function visit<T>(url: URL, { tools, signal, headers, take }: Request<T>): Promise<Step<T>> {
  const agent = agentFor(await within(signal, checkedHosts(url, tools)));
  try {
    const answer = await request(url, { dispatcher: agent, signal, headers });
    answer.body.on('error', () => {}); // a body that is dropped half-read may still fail
    const moved = movedTo(answer, url);
    if (moved !== null) return { moved };
    return { found: await take(answer, url) };
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

/** A header as one line; `null` when it is absent. */
export function headerOf(answer: Answered, name: string): string | null {
  const header = answer.headers[name];
  return (Array.isArray(header) ? header.join(', ') : header) ?? null;
}
