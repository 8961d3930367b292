import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** One page or feed that a hostile server sends. */
export interface HostilePage {
  readonly what: string;
  /** As large as is let in, so not refused at the door: measured in a process of its own. */
  readonly isLetIn?: boolean;
  readonly send: (response: ServerResponse) => void;
}

const MB = 1_000_000;
const HTML = { 'content-type': 'text/html' };

/** An ordinary page: the measured process reads it first, so that what it has loaded is not counted. */
export const goodPage: HostilePage = {
  what: 'an ordinary page',
  send: (response) =>
    void response
      .writeHead(200, HTML)
      .end(
        `<!doctype html><title>Ice</title><article>${'<p>The quay was closed on Monday after ice had formed.</p>'.repeat(20)}</article>`,
      ),
};

const packed =
  (encoding: string, body: Buffer) =>
  (response: ServerResponse): void =>
    void response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(body);

const whole =
  (body: string, type = 'text/html') =>
  (response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': type }).end(body);

/** Writes something again and again until the other side has gone. */
const drip =
  (piece: string, everyMs: number) =>
  (response: ServerResponse): void => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write(piece), everyMs);
    response.on('close', () => clearInterval(timer));
  };

/** Sends as fast as it is taken, up to so many bytes. */
const flood =
  (megabytes: number) =>
  (response: ServerResponse): void => {
    response.writeHead(200, HTML);
    const piece = Buffer.alloc(MB, 32);
    let left = megabytes;
    const more = () => {
      left -= 1;
      if (left < 0 || response.destroyed) response.end();
      else response.write(piece, more);
    };
    more();
  };

const zeros = (megabytes: number) => Buffer.alloc(megabytes * MB);
const entities = `<!DOCTYPE html [${Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at} "${at === 0 ? 'ice' : `&e${at - 1};`.repeat(10)}">`).join('')}]>`;

/** Each at its own path; all have to be refused. */
export const hostilePages: Readonly<Record<string, HostilePage>> = {
  '/flood': { what: 'a page of 100 MB', send: flood(100) },
  '/announced': {
    what: 'a page that announces 100 MB',
    send: (response) =>
      void response.writeHead(200, { ...HTML, 'content-length': 100 * MB }).write('<p>'),
  },
  '/slow-loris': { what: 'a page that comes byte by byte', send: drip('<', 500) },
  '/slow-head': {
    what: 'a header that comes byte by byte',
    send: ({ socket }) => {
      socket?.write('HTTP/1.1 200 OK\r\nx-ice: ');
      const timer = setInterval(() => socket?.write('i'), 500);
      socket?.on('close', () => clearInterval(timer));
    },
  },
  '/large-head': {
    what: 'a header without end',
    send: ({ socket }) => {
      socket?.write('HTTP/1.1 200 OK\r\n');
      const more = () => {
        if (socket?.destroyed !== false) return;
        socket.write(`x-ice: ${'i'.repeat(60_000)}\r\n`, () => setImmediate(more));
      };
      more();
    },
  },
  '/silent': { what: 'no answer at all', send: () => {} },
  '/round': {
    what: 'a redirect to itself',
    send: (response) => void response.writeHead(302, { location: '/round' }).end(),
  },
  '/on': {
    what: 'redirects to ever new addresses',
    send: (response) =>
      void response.writeHead(302, { location: `/on?${Math.random().toString()}` }).end(),
  },
  '/gzip': { what: 'a gzip bomb of 200 MB', send: packed('gzip', gzipSync(zeros(200))) },
  '/deflate': {
    what: 'a deflate bomb of 200 MB',
    send: packed('deflate', deflateSync(zeros(200))),
  },
  '/gzip-twice': {
    what: 'the same packed twice',
    send: packed('gzip, gzip', gzipSync(gzipSync(zeros(200)))),
  },
  '/brotli': {
    what: 'a brotli bomb of 100 MB',
    send: packed('br', brotliCompressSync(zeros(100))),
  },
  '/members': {
    what: 'a gzip of 2,000 members, 200 MB',
    send: packed('gzip', Buffer.concat(Array.from({ length: 2000 }, () => gzipSync(zeros(0.1))))),
  },
  '/entities': {
    what: 'a page whose entities grow to 10^11 words',
    send: whole(`${entities}<article><p>&e11;</p></article>`, 'application/xhtml+xml'),
  },
  '/deep': {
    what: 'a page of 10^5 boxes in each other',
    send: whole(`<p>Ice on the quay.</p>${'<div>'.repeat(100_000)}x`),
  },
  '/formatting': {
    what: 'a page of 10^5 unclosed links and fonts',
    send: whole(`<p>${'<a><b><font>'.repeat(33_000)}${'<p>x'.repeat(20_000)}`),
  },
  '/tags': {
    what: 'a page of a million empty paragraphs, 12 kB packed',
    send: packed('gzip', gzipSync('<p>x'.repeat(1_000_000))),
  },
  '/let-in': {
    what: 'a page of 59,000 paragraphs, which is let in',
    isLetIn: true,
    send: packed('gzip', gzipSync('<p>x'.repeat(59_000))),
  },
  '/formatting-let-in': {
    what: 'unclosed fonts that grow to 29,000 elements, which is let in',
    isLetIn: true,
    send: whole(
      `<p>${Array.from({ length: 300 }, (_, at) => `<b id=${at}>`).join('')}${'<p>x'.repeat(95)}`,
    ),
  },
  '/attributes': {
    what: 'an element of 300,000 attributes',
    send: whole(`<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ')}>x`),
  },
};
