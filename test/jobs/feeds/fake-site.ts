import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../intake/fetch/listen.ts';

interface Story {
  readonly path: string;
  readonly title: string;
  readonly changed: string;
}

/** What goes wrong with an answer. */
type Fault = 'busy' | 'broken' | 'half' | null;

/** A site under test that has a feed of its stories, newest first, and answers as sites do. */
export async function openFakeSite(robots = 'User-agent: *\nDisallow: /private/\n') {
  let stories: Story[] = [];
  let version = 0;
  let fault: Fault = null;
  const asked: { path: string; status: number; at: number }[] = [];
  let base = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const answer = (status: number, headers: Record<string, string>, body: string) => {
      asked.push({ path, status, at: Date.now() });
      response.writeHead(status, headers).end(body);
    };
    if (path === '/robots.txt') return answer(200, { 'content-type': 'text/plain' }, robots);
    if (path === '/') {
      const page = `<!doctype html><title>Bay</title><link rel="alternate" type="application/atom+xml" href="/feed.xml">`;
      return answer(200, { 'content-type': 'text/html' }, page);
    }
    if (fault === 'busy') return answer(429, { 'retry-after': '7200' }, '');
    if (fault === 'broken') return answer(500, {}, '');
    const etag = `"v${version}"`;
    if (request.headers['if-none-match'] === etag) return answer(304, { etag }, '');
    const body = feedOf(base, stories);
    if (fault === 'half') return cut(response, body, () => asked.push({ path, status: 0, at: 0 }));
    return answer(200, { 'content-type': 'application/atom+xml', etag }, body);
  });
  const listening = await listen(server);
  base = `http://127.0.0.1:${listening.port}`;
  return {
    base,
    asked,
    change: (make: (now: readonly Story[]) => readonly Story[]) => {
      stories = [...make(stories)];
      version += 1;
    },
    fail: (with_: Fault) => void (fault = with_),
    close: () => listening.close(),
  };
}

function cut(response: ServerResponse, body: string, note: () => void): void {
  note();
  response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

function feedOf(base: string, stories: readonly Story[]): string {
  const entries = stories.map(
    ({ path, title, changed }) =>
      `<entry><id>${base}/id${path.replace('/moved', '')}</id><title>${title}</title><link href="${base}${path}"/><updated>${changed}</updated></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Gazette</title>${entries.join('')}</feed>`;
}

/** The n-th story as it was changed last. */
export const story = (n: number, edition = 0): Story => ({
  path: `/story/${n}`,
  title: `Story ${n}${edition === 0 ? '' : `, edition ${edition}`}`,
  changed: new Date(Date.UTC(2026, 0, 1) + (n * 10 + edition) * 60_000).toISOString(),
});
