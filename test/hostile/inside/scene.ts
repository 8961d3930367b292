import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fetchArticle, fetchFeed, openRobots } from '../../../src/intake/index.ts';
import { PUBLIC, ways } from './addresses.ts';

// Runs in a network of its own in which every address of the world is this machine: prints how many of the addresses that
// lead inside a plain client reaches, how many ours does, and whether ours still reaches the public ones.

const PORTS = [80, 443, 8080, 8443, 22, 6379];
const page = `<!doctype html><title>Ice on the quay</title><article>${'<p>The quay was closed on Monday after ice had formed there.</p>'.repeat(9)}</article>`;
let hits = 0;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { localAddress = '', localPort = 0 } = request.socket;
  const isPublic = PUBLIC.some((one) => localAddress.replace('::ffff:', '') === one);
  if (!isPublic || localPort !== 80) hits += 1;
  const { pathname, search } = new URL(request.url ?? '/', 'http://news.example');
  if (pathname === '/to')
    response.writeHead(302, { location: decodeURIComponent(search.slice(1)) }).end();
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}

await Promise.all(PORTS.map((port) => once(createServer(answer).listen(port, '::'), 'listening')));

type Client = (url: string) => Promise<unknown>;
const plain: Client = (url) => fetch(url, { signal: AbortSignal.timeout(1500) });
const ours: Client = (url) => fetchArticle(url, { timeLimitMs: 1500 });
const robots = openRobots({ timeLimitMs: 1500 }, Date.now);
const feed: Client = (url) =>
  fetchFeed(url, { etag: null, modified: null }, { timeLimitMs: 1500, robots });

interface Count {
  readonly asked: number;
  readonly plain: number;
  readonly reached: number;
  readonly refused: number;
}

/** How many addresses reach what is inside. */
async function reached(urls: readonly string[], client: Client) {
  let [inside, refused] = [0, 0];
  for (const url of urls) {
    const before = hits;
    // oxlint-disable-next-line no-await-in-loop -- each alone, so that a hit is its own
    const came = await client(url).then(
      () => true,
      () => false,
    );
    if (hits > before) inside += 1;
    if (!came) refused += 1;
  }
  return { inside, refused };
}

const counts: Record<string, Count> = {};
for (const [way, urls] of Object.entries(ways)) {
  // oxlint-disable-next-line no-await-in-loop
  const without = await reached(urls, plain);
  // oxlint-disable-next-line no-await-in-loop
  const [page_, feed_] = [await reached(urls, ours), await reached(urls, feed)];
  counts[way] = {
    asked: urls.length,
    plain: without.inside,
    reached: page_.inside + feed_.inside,
    refused: Math.min(page_.refused, feed_.refused),
  };
}
const open = ['http://news.example/', 'http://news6.example/', `http://${PUBLIC[0]}/`];
const { refused } = await reached(open, ours);
process.stdout.write(JSON.stringify({ counts, open: open.length, opened: open.length - refused }));
process.exit(0);
