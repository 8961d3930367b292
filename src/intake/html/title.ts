import { hasWords, oneLine } from '../plain.ts';
import type { PageDocument } from './dom.ts';

interface Titles {
  /** From linked data. */
  readonly headline: string | null;
  /** og:title and its kind. */
  readonly meta: string | null;
  readonly site: string | null;
}

/** " - The Herald", " | Herald News" */
const SUFFIX = /\s+(?:[-–—|:·•»]|\|\|)\s+[^-–—|]{2,50}$/;
const SHORTEST = 8;
const LONGEST = 300;
/** A page's only heading is its title, whatever its tags say, if it is this long. */
const LONE_WORDS = 5;

/** The headline as readers of the page see it; `null` when it has none. */
export function pickTitle(document: PageDocument, { headline, meta, site }: Titles): string | null {
  const heads = headings(document).filter((head) => fold(head) !== fold(site ?? ''));
  const named = [headline, meta, document.title]
    .map((title) => oneLine(title ?? '').slice(0, LONGEST))
    .filter((title) => hasWords(title) && fold(title) !== fold(site ?? ''));
  const shown = heads.find((head) => named.some((title) => isAlike(head, title)));
  if (shown !== undefined) return withoutSection(withoutKicker(shown, named));
  const [best] = named;
  const [only, second] = heads;
  if (only !== undefined && second === undefined && wordsOf(only).size >= LONE_WORDS) return only;
  if (best === undefined) return heads[0] ?? null;
  return withoutSite(best, site);
}

/** "Local news" or "Opinion" inside the heading, where the page names its title without. */
function withoutKicker(head: string, named: readonly string[]): string {
  const bare = named.find((title) => wordsOf(title).size > 3 && fold(head).endsWith(fold(title)));
  return bare ?? head;
}

/** "How to sleep | Opinion" */
function withoutSection(head: string): string {
  return head.replace(/\s\|\s\p{L}+$/u, '');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function headings(document: PageDocument): string[] {
  return [...document.querySelectorAll('h1')]
    .map((head) => oneLine(head.textContent ?? ''))
    .filter((text) => text.length >= SHORTEST && text.length <= LONGEST && hasWords(text));
}

/** A heading is the title where one holds the other, but for the site's name, or most of its words. */
function isAlike(head: string, title: string): boolean {
  const [one, other] = [wordsOf(head), wordsOf(title)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common > 0 && common / Math.min(one.size, other.size) >= 0.6 && common / one.size >= 0.4;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Cuts the site's name off the end, or whatever stands behind the last bar where the site is not known. */
function withoutSite(title: string, site: string | null): string {
  const cut = title.replace(SUFFIX, '');
  if (cut === title || cut.length < SHORTEST) return title;
  const tail = title.slice(cut.length).replace(/^[\s\-–—|:·•»]+/, '');
  return / [|»] /.test(title.slice(cut.length)) || isSiteName(tail, site) ? cut : title;
}

function isSiteName(tail: string, site: string | null): boolean {
  if (site === null) return false;
  const [one, other] = [wordsOf(tail), wordsOf(site)];
  return [...one].some((word) => other.has(word) && word.length > 3);
}
