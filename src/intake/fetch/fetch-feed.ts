import { KeptOut, NotAFeed, UnreachableArticle } from '../errors.ts';
import type { Feed } from '../feed/feed.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { parsePage } from '../html/dom.ts';
import { askAddress, headerOf, type Answered, type FetchTools } from './ask-address.ts';
import { checkStatus, textOf } from './fetch-page.ts';
import type { Robots } from './robots.ts';

export interface FetchFeedTools extends FetchTools {
  readonly robots: Robots;
}

/** What a server said of the feed's last state, to be asked whether it has changed since. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** `same`: not changed since; `busy`: the server asks to come back after so many ms. */
export type Visit =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'busy'; readonly waitMs: number | null }
  | ({ readonly outcome: 'feed'; readonly url: string; readonly feed: Feed } & Validators);

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1';

/** Visits a feed, unless the site's robots.txt forbids it. A page that names its feed leads to it. Throws the errors of intake. */
export async function fetchFeed(
  address: string,
  since: Validators,
  tools: FetchFeedTools,
): Promise<Visit> {
  const first = await visit(address, since, tools);
  if (!('page' in first)) return first;
  const named = feedNamedIn(first.page, first.url);
  if (named === null) throw new NotAFeed('a page that names no feed');
  const second = await visit(named, { etag: null, modified: null }, tools);
  if ('page' in second) throw new NotAFeed('the feed that a page names is a page');
  return second;
}

type Found = Visit | { readonly page: string; readonly url: string };

async function visit(
  address: string,
  { etag, modified }: Validators,
  tools: FetchFeedTools,
): Promise<Found> {
  if (!(await tools.robots.mayVisit(address))) throw new KeptOut('robots.txt');
  const headers = {
    accept: ACCEPT,
    ...(etag !== null && { 'if-none-match': etag }),
    ...(modified !== null && { 'if-modified-since': modified }),
  };
  return await askAddress(address, tools, headers, (answer, url) => taken(answer, url.href));
}

async function taken(answer: Answered, url: string): Promise<Found> {
  const { statusCode } = answer;
  if (statusCode === 304) return { outcome: 'same' };
  if (statusCode === 429 || statusCode === 503)
    return { outcome: 'busy', waitMs: waitOf(headerOf(answer, 'retry-after')) };
  checkStatus(statusCode);
  const text = await textOf(answer);
  const announced = Number(headerOf(answer, 'content-length') ?? Number.NaN);
  if (announced > 0 && text === '') throw new UnreachableArticle('half a body');
  if (isPage(text)) return { page: text, url };
  const [etag, modified] = [headerOf(answer, 'etag'), headerOf(answer, 'last-modified')];
  return { outcome: 'feed', url, feed: parseFeed(text, url), etag, modified };
}

/** Seconds, or a date. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

function isPage(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)\b/i.test(text.slice(0, 2000));
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)$/i;

function feedNamedIn(html: string, url: string): string | null {
  const document = parsePage(html, url).open();
  for (const link of document.querySelectorAll('link[rel~="alternate"][href]')) {
    const href = link.getAttribute('href') ?? '';
    if (FEED_TYPE.test(link.getAttribute('type') ?? '') && URL.canParse(href, url))
      return new URL(href, url).href;
  }
  return null;
}
