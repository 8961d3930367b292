import { isoDate } from '../dates.ts';
import { hasWords, oneLine } from '../plain.ts';
import { canonicalAddress } from './address.ts';
import { agencyLine, authorLine, unlessHouse } from './authors.ts';
import type { PageDocument } from './dom.ts';
import { linkedData, type LinkedData } from './json-ld.ts';
import { paragraphsOf } from './prose.ts';
import { pickTitle } from './title.ts';

/** What a page says of its article outside of its text; `null` for what it does not say. */
export interface Metadata {
  readonly title: string | null;
  /** People; `null` when none is named. */
  readonly author: string | null;
  /** Whoever signs where no person does, such as an agency. */
  readonly agency: string | null;
  /** ISO 8601 */
  readonly date: string | null;
  /** Canonical address. */
  readonly url: string | null;
  /** The text as the linked data has it, where it is whole; often without paragraphs. */
  readonly body: string | null;
  /** `false` when the page says that its article has to be paid for. */
  readonly free: boolean;
}

const SITE = ['og:site_name', 'application-name', 'publisher'];
const TITLES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'dc.title',
  'dcterms.title',
  'headline',
];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'sailthru.author',
  'og:article:author',
  'article:author_name',
  'citation_author',
];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'citation_publication_date',
  'citation_online_date',
  'originalpublicationdate',
];
const BYLINES = [
  '[itemprop~="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline-name',
  '.author-name',
  '.author__name',
  '.byline',
  '.byline a',
  '.author a',
  '.author',
  '[class*="byline"]',
  '[class*="author"]',
];
/** Where other articles and readers sign. */
const BESIDE = 'aside, [class*="related"], [class*="card"], [class*="comment"]';
const TIMES = [
  '[itemprop~="datePublished"]',
  'article time[datetime]',
  'header time[datetime]',
  'time[pubdate]',
  'time[datetime]',
  'time',
  '[class*="publish"]',
  '[class*="timestamp"]',
  '[class*="date"]',
];
const NO_DATA: LinkedData = {
  headline: null,
  authors: [],
  published: null,
  body: null,
  publisher: null,
  free: true,
};
const MOST_ALIKE = 20;
const LONGEST_BYLINE = 120;
const MOST_TIMES = 4;

/** Gathers title, author, date and address: linked data first, then the page's own marks, then its meta tags. */
export function metadataOf(document: PageDocument, url: string | null): Metadata {
  const data = linkedData(document) ?? NO_DATA;
  const meta = metaTags(document);
  const site = firstTag(meta, SITE) ?? data.publisher;
  const sources = bylineSources(document, data, meta);
  const author = firstLine(sources, (source) => unlessHouse(authorLine(source, site), url));
  return {
    title: pickTitle(document, { headline: data.headline, meta: firstTag(meta, TITLES), site }),
    author,
    agency: author === null ? firstLine(sources, agencyLine) : null,
    date: firstDate([data.published, firstTag(meta, DATES)]) ?? shownDate(document),
    url: canonicalAddress(url, [canonicalLink(document), firstTag(meta, ['og:url'])]),
    body: data.body,
    free: data.free,
  };
}

type MetaTags = ReadonlyMap<string, readonly string[]>;

function firstTag(meta: MetaTags, names: readonly string[]): string | null {
  return names.map((name) => meta.get(name)?.[0]).find(Boolean) ?? null;
}

function canonicalLink(document: PageDocument): string | null {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
}

type Bylines = readonly string[];

/** Bylines from each place, the surest first; each is looked for only where those before gave nothing. */
function bylineSources(
  document: PageDocument,
  { authors }: LinkedData,
  meta: MetaTags,
): (() => Bylines)[] {
  const tags = AUTHORS.map((name) => () => meta.get(name) ?? []);
  const shown = BYLINES.map((selector) => () => bylinesAt(document, selector));
  return [() => authors, ...tags, ...shown];
}

function firstLine(sources: readonly (() => Bylines)[], line: (source: Bylines) => string | null) {
  for (const source of sources) {
    const found = line(source());
    if (found !== null) return found;
  }
  return null;
}

/** Contents by lower-case name, property or itemprop. */
function metaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content') ?? '');
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (name === null || !hasWords(content)) continue;
    for (const key of name.toLowerCase().split(/\s+/))
      tags.set(key, [...(tags.get(key) ?? []), content].slice(0, MOST_ALIKE));
  }
  return tags;
}

/** The first on the page is the article's; long ones are biographies. */
function bylinesAt(document: PageDocument, selector: string): string[] {
  for (const element of document.querySelectorAll(selector)) {
    if (element.closest(BESIDE) !== null) continue;
    const text = oneLine(paragraphsOf(element).join(' '));
    if (hasWords(text)) return text.length <= LONGEST_BYLINE ? [text] : [];
  }
  return [];
}

/** As the page shows it to its readers. */
function shownDate(document: PageDocument): string | null {
  for (const selector of TIMES) {
    const date = firstDate(timesAt(document, selector));
    if (date !== null) return date;
  }
  return null;
}

function timesAt(document: PageDocument, selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_TIMES)
    .flatMap((element) => [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.textContent,
    ]);
}

function firstDate(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate === null ? null : isoDate(candidate);
    if (date !== null) return date;
  }
  return null;
}
