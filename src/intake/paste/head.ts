import { bylineOf } from '../byline.ts';
import { isoDate } from '../dates.ts';

/** What stood above an article's first sentence, and the paragraphs that are left. */
export interface Head {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 */
  readonly date: string | null;
  /** Without title, byline and date line. */
  readonly paragraphs: readonly string[];
}

const LONGEST_TITLE = 160;
const LONGEST_LINE = 90;
const DEEPEST = 6;
/** Lines that hold a date and little more: "Published: 25 January 2017, 9:30 a.m." */
const DATE_LABEL =
  /^(?:published|posted|updated|last updated|first published|date)\b:?(?: on| at)?/i;
const DATE_WORDS =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[:.]\d{2}|\b[ap]\.?m\b\.?|\b(?:UTC|GMT|BST|[ECMP][SD]T|at|on|updated|published)\b|[\d\s,.:|•·–—/()-]/gi;
const TITLE_END = /(?:[^.]|\b\p{Lu}\.|\.\.\.)$/u;

/** Recognises title, byline and date at the top of a pasted article, only where they are beyond doubt. */
export function readHead(paragraphs: readonly string[]): Head {
  const title = titleOf(paragraphs);
  const rest = title === null ? paragraphs : paragraphs.slice(1);
  const top = rest.slice(0, DEEPEST);
  const byline = firstOf(top, bylineOf);
  const dateline = firstOf(top, dateOf);
  const kept = rest.filter((_, at) => at !== byline?.at && at !== dateline?.at);
  if (kept.length === 0) return { title: null, author: null, date: null, paragraphs };
  return { title, author: byline?.found ?? null, date: dateline?.found ?? null, paragraphs: kept };
}

/** The first line in which something is found. */
function firstOf(lines: readonly string[], find: (line: string) => string | null) {
  for (const [at, line] of lines.entries()) {
    const found = find(line);
    if (found !== null) return { at, found };
  }
  return null;
}

/** A first line that is short, is no sentence, and has an article below it. */
function titleOf([first, ...rest]: readonly string[]): string | null {
  if (first === undefined || first.length > LONGEST_TITLE || !TITLE_END.test(first)) return null;
  if (bylineOf(first) !== null || dateOf(first) !== null) return null;
  const longer = rest
    .slice(0, DEEPEST)
    .some((line) => line.length > first.length && /[.!?][”’"')]*$/.test(line));
  return longer ? first : null;
}

function dateOf(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const bare = line.replace(DATE_LABEL, '').trim();
  const date = isoDate(bare);
  return date !== null && isOnlyDate(bare) ? date : null;
}

/** Nothing but the date, a weekday, a time, a zone. */
function isOnlyDate(line: string): boolean {
  const words = line.replace(DATE_WORDS, ' ').trim().split(/\s+/).filter(Boolean);
  return words.length <= 1;
}
