import { isoDate } from '../dates.ts';
import { at, everyNamed, parseXml, textOf, type XmlElement } from '../wire/xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { stampOf } from './stamp.ts';

const MOST_ITEMS = 1000;

/** Whether it is a sitemap of pages (not one of sitemaps). */
export function isSitemap(text: string): boolean {
  return /^\s*(?:<\?[^>]*>\s*)*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:\w+:)?urlset\b/.test(
    text.slice(0, 2000),
  );
}

/** A sitemap of news: only pages that it has a headline for are articles. Throws `BrokenStory` for one that is cut off. */
export function parseSitemap(text: string, url: string): Feed {
  const items = everyNamed(parseXml(text), 'url').flatMap((entry) => itemOf(entry, url) ?? []);
  return { title: new URL(url).hostname, items: items.slice(0, MOST_ITEMS) };
}

function itemOf(entry: XmlElement, base: string): FeedItem | null {
  const written = lineOf(at(entry, 'loc'));
  const title = lineOf(at(entry, 'news', 'title'));
  if (written === null || title === null || !URL.canParse(written, base)) return null;
  const url = new URL(written, base).href;
  const changed = lineOf(at(entry, 'lastmod'));
  const published = isoDate(lineOf(at(entry, 'news', 'publication_date')) ?? changed ?? '');
  const stamp = stampOf(title, changed);
  return { id: url, url, title, author: null, published, stamp, html: null };
}

function lineOf(element: XmlElement | null): string | null {
  const text = element === null ? '' : textOf(element).trim();
  return text === '' ? null : text;
}
