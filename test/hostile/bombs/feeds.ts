import { gzipSync } from 'node:zlib';
import type { HostilePage } from './pages.ts';

const entities = (name: string) =>
  `<!DOCTYPE ${name} [<!ENTITY e0 "ice">${Array.from({ length: 11 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`;
const xml =
  (body: string) =>
  (response: Parameters<HostilePage['send']>[0]): void =>
    void response
      .writeHead(200, { 'content-type': 'application/xml', 'content-encoding': 'gzip' })
      .end(gzipSync(body));

/** An ordinary one: the measured process reads it first. */
export const goodFeed: HostilePage = {
  what: 'an ordinary feed',
  send: xml(
    '<rss version="2.0"><channel><title>Ice</title><item><title>Ice</title><link>http://news.example/ice</link></item></channel></rss>',
  ),
};

/** Each at its own path; asked for as a feed. */
export const hostileFeeds: Readonly<Record<string, HostilePage>> = {
  '/feed-entities': {
    what: 'a feed whose entities grow to 10^11 words',
    send: xml(
      `<?xml version="1.0"?>${entities('rss')}<rss version="2.0"><channel><title>&e11;</title></channel></rss>`,
    ),
  },
  '/feed-map': {
    what: 'a sitemap whose entities grow',
    send: xml(
      `<?xml version="1.0"?>${entities('urlset')}<urlset><url><loc>&e11;</loc></url></urlset>`,
    ),
  },
  '/feed-file': {
    what: 'a feed that names a file of this machine',
    send: xml(
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&e;</title></channel></rss>',
    ),
  },
  '/feed-deep': {
    what: 'a feed of 10^5 elements in each other',
    send: xml(`<rss version="2.0"><channel>${'<x>'.repeat(100_000)}`),
  },
};
