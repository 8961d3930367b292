import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FaultRow } from '../support/row.ts';

const MB = 1_000_000;
const script = fileURLToPath(new URL('../support/measured-fetch.ts', import.meta.url));
const page = `<!doctype html><title>Ice</title><article>${'<p>The quay was closed on Monday after ice had formed.</p>'.repeat(20)}</article>`;

type Answer = (response: ServerResponse) => void;

const packed =
  (encoding: string, body: Buffer): Answer =>
  (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
      .end(body);

const pages: Readonly<Record<string, Answer>> = {
  '/good': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page),
  '/100-MB': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const piece = Buffer.alloc(MB, 32);
    let left = 100;
    const more = () => {
      if (left === 0 || response.destroyed) return response.end();
      left -= 1;
      return response.write(piece, more);
    };
    more();
  },
  '/slow-loris': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drip = setInterval(() => response.write('<'), 500);
    response.on('close', () => clearInterval(drip));
  },
  '/round': (response) => void response.writeHead(302, { location: '/round' }).end(),
  '/gzip-bomb': packed('gzip', gzipSync(Buffer.alloc(200 * MB))),
  '/gzip-twice': packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200 * MB)))),
  '/brotli-bomb': packed('br', brotliCompressSync(Buffer.alloc(100 * MB))),
};

export const hostilePages: FaultRow = {
  number: 13,
  fault:
    'a page of 100 MB, a slow-loris page, endless redirects, gzip (once, twice) and brotli bombs',
  expected: 'each refused within 10 s (+ 0.5), the process grows by 50 MB at most',
  run: async () => {
    const server = createServer((request, response) => {
      (pages[request.url ?? ''] ?? pages['/good'])?.(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = server.address();
    const base = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}`;
    const found = [];
    for (const place of Object.keys(pages).filter((each) => each !== '/good'))
      // oxlint-disable-next-line no-await-in-loop -- each alone, so that it can be measured
      found.push({ place, ...(await measured(`${base}${place}`, `${base}/good`)) });
    server.closeAllConnections();
    server.close();
    const slowest = Math.max(...found.map(({ ms }) => ms)) / 1000;
    const largest = Math.max(...found.map(({ grownMb }) => grownMb));
    const taken = found.filter(({ came }) => came === 'an article' || came === 'broke').length;
    return {
      ok: taken === 0 && slowest <= 10.5 && largest <= 50,
      reached: `${found.length - taken} of ${found.length} refused, slowest ${slowest.toFixed(1)} s, grew by ${largest.toFixed(0)} MB at most`,
    };
  },
};

interface Measured {
  readonly came: string;
  readonly ms: number;
  readonly grownMb: number;
}

async function measured(url: string, warm: string): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, warm], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const bytes of child.stdout) output += String(bytes);
  return JSON.parse(output);
}
