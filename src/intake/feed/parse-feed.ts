import { parseFeed as parseAny } from 'feedsmith';
import { isoDate } from '../dates.ts';
import { NotAFeed } from '../errors.ts';
import { oneLine } from '../plain.ts';
import type { Feed, FeedItem } from './feed.ts';
import { stampOf } from './stamp.ts';
import { isSitemap, parseSitemap } from './sitemap.ts';

const MOST_ITEMS = 1000;
const FULL_WORDS = 120;
/** "Continue reading →", "[…]", "The post … appeared first on …" */
const CUT = /(?:continue reading|read more|\[…\]|\[\.\.\.\]|…)\W{0,10}(?:<\/\w+>\s*)*$/i;

/** A feed in RSS, Atom, RDF or JSON, or a sitemap of news; at most 1,000 items. Throws `NotAFeed`. */
export function parseFeed(text: string, url: string): Feed {
  if (/<!ENTITY/i.test(text)) throw new NotAFeed('it defines entities');
  if (isSitemap(text)) return parseSitemap(text, url);
  try {
    return known(text, url);
  } catch (cause) {
    if (cause instanceof NotAFeed) throw cause;
    throw new NotAFeed('no feed that is known', { cause });
  }
}

function known(text: string, url: string): Feed {
  const { feed } = parseAny(text);
  const list = 'entries' in feed ? feed.entries : 'items' in feed ? feed.items : [];
  const items = fieldsIn(list).slice(0, MOST_ITEMS);
  return {
    title: textOf(feed.title) ?? new URL(url).hostname,
    items: items.flatMap((item) => itemOf(item, url) ?? []),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function itemOf(item: Fields, base: string): FeedItem | null {
  const url = addressOf(item, base);
  if (url === null) return null;
  const title = textOf(item['title']);
  const html = htmlOf(item);
  const changed = either(item, 'updated', 'date_modified', 'modified');
  return {
    id: textOf(item['guid']) ?? textOf(item['id']) ?? url,
    url,
    title,
    author: authorOf(item),
    published: isoDate(
      either(item, 'published', 'pubDate', 'date_published', 'date') ?? changed ?? '',
    ),
    stamp: stampOf(title, changed, html),
    html: html !== null && isWhole(html) ? html : null,
  };
}

function addressOf(item: Fields, base: string): string | null {
  const links = fieldsIn(item['links']);
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const written = textOf(item['url']) ?? textOf(item['link']) ?? textOf(link?.['href']);
  if (written === null || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function htmlOf(item: Fields): string | null {
  const content = isFields(item['content']) ? item['content'] : {};
  return (
    textOf(item['content_html']) ??
    textOf(content['encoded']) ??
    textOf(item['content']) ??
    textOf(item['description'])
  );
}

function isWhole(html: string): boolean {
  return html.split(/\s+/).length >= FULL_WORDS && !CUT.test(html.trim());
}

function authorOf(item: Fields): string | null {
  const dc = isFields(item['dc']) ? item['dc'] : {};
  const creators = Array.isArray(dc['creators']) ? dc['creators'] : [dc['creator']];
  const names = [...fieldsIn(item['authors']).map(({ name }) => name), ...creators];
  const found = names.map(textOf).filter((name) => name !== null);
  return found.length === 0 ? null : found.map(oneLine).join('; ');
}

function either(item: Fields, ...names: readonly string[]): string | null {
  return names.map((name) => textOf(item[name])).find((found) => found !== null) ?? null;
}

/** A text, or one that is wrapped: `{ value }`. */
function textOf(value: unknown): string | null {
  if (isFields(value)) return textOf(value['value']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
