import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchArticle } from '../../../src/intake/index.ts';
import { listen, type Listening } from './listen.ts';

const sentence = 'The harbour was closed on Monday after ice had formed along the eastern quay. ';
const sentences = [
  'Nobody was hurt.',
  'Two ferries were held back.',
  'The port opens again today.',
  'Ice is rare here.',
];
const page = `<!doctype html><title>Ice on the quay</title><link rel="canonical" href="/ice">
  <article><h1>Ice on the quay</h1>${sentences.map((end) => `<p>${sentence}${end}</p>`).join('')}</article>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer;
let requests = 0;
let server: Listening;
let base: string;
const local = { allow: (address: string) => address === '127.0.0.1' };

beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      requests += 1;
      answer(request, response);
    }),
  );
  base = `http://127.0.0.1:${server.port}`;
});
beforeEach(() => {
  requests = 0;
});
afterAll(() => server.close());

const never = () => new Promise<never>(() => {});
const send =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = page): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };
const fetchHere = (path = '/ice?utm_source=mail#top') => fetchArticle(base + path, local);

test('brings a page home as an article with its own address', async () => {
  answer = send(200);
  const { title, url, article } = await fetchHere();
  expect({ title, url }).toEqual({ title: 'Ice on the quay', url: `${base}/ice` });
  expect(article.text.split('\n\n')).toHaveLength(5);
});

test('says who asks, and takes no cookie along', async () => {
  let headers: IncomingMessage['headers'] = {};
  answer = (request, response) => {
    headers = request.headers;
    send(200)(request, response);
  };
  await fetchArticle(base, { ...local, userAgent: 'onrecord (desk@bay.example)' });
  expect(headers['user-agent']).toBe('onrecord (desk@bay.example)');
  expect(headers.cookie).toBeUndefined();
});

test.each([
  [401, 'behind-login', false],
  [402, 'behind-login', false],
  [403, 'behind-login', false],
  [404, 'not-found', false],
  [410, 'not-found', false],
  [400, 'unreachable-article', false],
  [429, 'unreachable-article', true],
  [500, 'unreachable-article', true],
  [503, 'unreachable-article', true],
])('status %i is %s, and trying again helps: %s', async (status, code, again) => {
  answer = send(status);
  await expect(fetchHere()).rejects.toMatchObject({ code, again });
});

describe('packed pages', () => {
  test.each([
    ['gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['GZIP', gzipSync(page)],
    ['identity', Buffer.from(page)],
  ])('%s is unpacked', async (encoding, body) => {
    answer = send(200, { 'content-encoding': encoding }, body);
    await expect(fetchHere()).resolves.toMatchObject({ title: 'Ice on the quay' });
  });

  const bomb = Buffer.alloc(60_000_000, 32);
  test.each([
    ['gzip', gzipSync(bomb), 'too-long'],
    ['br', brotliCompressSync(bomb), 'too-long'],
    ['gzip, gzip', gzipSync(gzipSync(bomb)), 'not-text'],
    ['zstd', Buffer.from(page), 'not-text'],
    ['gzip', Buffer.from(page), 'unreachable-article'],
  ])('a bomb or an unknown packing, %s, is refused', async (encoding, body, code) => {
    answer = send(200, { 'content-encoding': encoding }, body);
    const before = process.memoryUsage().rss;
    await expect(fetchHere()).rejects.toMatchObject({ code });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });
});

describe('limits', () => {
  test('a page that announces too much is not read', async () => {
    answer = send(200, {}, Buffer.alloc(6_000_000, 32));
    await expect(fetchHere()).rejects.toMatchObject({ code: 'too-long' });
  });

  test('a page that goes on for ever is cut off', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const piece = Buffer.alloc(100_000, 32);
      const more = () => {
        if (!response.destroyed && response.write(piece)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    };
    await expect(fetchHere()).rejects.toMatchObject({ code: 'too-long' });
  });

  test.each<[string, Answer]>([
    ['sends no answer', () => {}],
    [
      'sends a byte now and then',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('a server that %s is left after the time limit', async (_what, slow) => {
    answer = slow;
    const started = performance.now();
    await expect(fetchArticle(base, { ...local, timeLimitMs: 300 })).rejects.toMatchObject({
      code: 'unreachable-article',
      again: true,
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a resolver that hangs is left too', async () => {
    await expect(
      fetchArticle('http://news.example/', { resolve: never, timeLimitMs: 100 }),
    ).rejects.toMatchObject({ code: 'unreachable-article' });
  });

  test('five redirects are followed, a sixth is not', async () => {
    answer = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) send(200)(request, response);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    await expect(fetchHere('/5')).resolves.toMatchObject({ title: 'Ice on the quay' });
    requests = 0;
    await expect(fetchHere('/6')).rejects.toMatchObject({ code: 'unreachable-article' });
    expect(requests).toBe(6);
  });

  test('a connection that breaks off is told as such', async () => {
    answer = (request) => request.socket.destroy();
    await expect(fetchHere()).rejects.toMatchObject({ code: 'unreachable-article', again: true });
  });
});

describe('types and alphabets', () => {
  test.each(['image/png', 'application/pdf', 'application/json', 'video/mp4'])(
    '%s is no text',
    async (type) => {
      answer = send(200, { 'content-type': type });
      await expect(fetchHere()).rejects.toMatchObject({ code: 'not-text' });
    },
  );

  test('plain text is an article too, with the address it came from', async () => {
    answer = send(200, { 'content-type': 'text/plain; charset=utf-8' }, `Ice\n\n${sentence}`);
    await expect(fetchHere()).resolves.toMatchObject({ title: 'Ice', url: `${base}/ice` });
  });

  const latin = (charset: string) =>
    Buffer.from(
      page.replace('<title>', `${charset}<title>`).replace('harbour', 'caf\u00e9'),
      'latin1',
    );
  test.each<[string, Record<string, string>, Buffer]>([
    ['header', { 'content-type': 'text/html; charset=iso-8859-1' }, latin('')],
    ['meta', {}, latin('<meta charset="iso-8859-1">')],
    [
      'old meta',
      {},
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
    ],
    [
      'mark',
      { 'content-type': 'text/html; charset=iso-8859-1' },
      Buffer.from(`\ufeff${page.replace('harbour', 'café')}`),
    ],
    ['UTF-16 mark', {}, Buffer.from(`\ufeff${page.replace('harbour', 'café')}`, 'utf16le')],
    [
      'unknown label, read as UTF-8',
      { 'content-type': 'text/html; charset=klingon' },
      Buffer.from(page.replace('harbour', 'café')),
    ],
  ])('the alphabet is taken from the %s', async (_where, headers, body) => {
    answer = send(200, headers, body);
    const { article } = await fetchHere();
    expect(article.text).toContain('café');
  });
});
