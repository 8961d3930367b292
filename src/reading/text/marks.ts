import type { Extent } from './doc.ts';

/** Words between quotation marks, marks included. */
export interface Stretch extends Extent {
  /** `false` where the paragraph ends before the closing mark comes. */
  readonly closed: boolean;
}

/** A single-quoted stretch is looked for this far. */
const REACH = 3000;

const ANY_MARK = /[“”"«»„'`’‘]/g;
const OPENING = /^(?:[“„«]|``|‘‘)$/;
const STRAIGHT = /^(?:"|'')$/;
const CONTRACTED = /^.(?:em|til|tis|twas|cause|bout|round|n|\d\ds?)\b/i; // ’em, ’tis, ’90s

/** The quoted stretches of one paragraph, in order. A stretch left open ends with its paragraph; a mark inside a stretch is part of it, and so is a quote within it where one closing mark more than opening ones shows it: "The "West" is dead." */
export function stretchesOf(text: string, paragraph: Extent): Stretch[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const stretches = stretchesAt(paragraph.start);
  const closers = once(() => singleClosers(line));
  let past = 0;
  ANY_MARK.lastIndex = 0;
  while (ANY_MARK.test(line)) {
    const at = ANY_MARK.lastIndex - 1;
    if (at < past) continue;
    const mark = markAt(line, at);
    past = at + Math.max(mark.length, 1);
    if (mark === '') {
      const end = stretches.isOpen() ? -1 : endOfSingle(line, at, closers);
      if (end >= 0) stretches.kept(at, end);
      past = Math.max(past, end);
    } else if (opens(line, at, mark, stretches.isOpen())) stretches.opened(at);
    else stretches.closed(past);
  }
  stretches.ended(line.length);
  return stretches.found;
}

/** Gathers the stretches of a paragraph that begins at a place of the text, mark by mark. */
function stretchesAt(start: number) {
  const found: Stretch[] = [];
  let open = -1;
  /** Where a quote opened in which another has opened since. */
  let outer = -1;
  const keep = (from: number, to: number, closed: boolean): void =>
    void found.push({ start: start + from, end: start + to, closed });
  return {
    found,
    isOpen: () => open >= 0,
    kept: (from: number, to: number) => keep(from, to, true),
    opened(at: number) {
      if (outer < 0) outer = open;
      open = at;
    },
    closed(to: number) {
      if (open >= 0) keep(open, to, true);
      else if (outer >= 0) {
        while ((found.at(-1)?.start ?? -1) >= start + outer) found.pop();
        keep(outer, to, true);
        outer = -1;
      }
      open = -1;
    },
    ended(to: number) {
      if (open >= 0) keep(open, to, false);
    },
  };
}

/** The double quotation mark that stands at a place; empty when none does. */
function markAt(line: string, at: number): string {
  const one = line.charAt(at);
  if ('“”"«»„'.includes(one)) return one;
  const pair = "'`’‘".includes(one) && line.charAt(at + 1) === one;
  return pair ? one + one : '';
}

function opens(line: string, at: number, mark: string, isOpen: boolean): boolean {
  const before = line.charAt(at - 1);
  if (!isOpen) return mark !== '»' && (OPENING.test(mark) || startsWord(line, at, mark.length));
  if (OPENING.test(mark)) return true;
  return STRAIGHT.test(mark) && startsWord(line, at, mark.length) && !/[.,!?—–-]/.test(before);
}

function startsWord(line: string, at: number, length: number): boolean {
  const after = line.charAt(at + length);
  return (
    /^$|[\s([—–\-“"/]/.test(line.charAt(at - 1)) &&
    after !== '' &&
    (!/[\s.,;:!?)”]/.test(after) || CUT.test(line.slice(at + length, at + length + 5)))
  );
}

/** "…"...we never will": the front of the sentence is left out. */
const CUT = /^(?:\.{3}|…)\s?\p{L}/u;

/** Places of ' and ’ that can close: after something, before no letter. */
function singleClosers(line: string): number[] {
  return [...line.matchAll(/(?<=\S)['’](?![\p{L}\p{N}])/gu)].map(({ index }) => index);
}

/** Few paragraphs ask for it. */
function once<T>(work: () => T): () => T {
  let done: T | undefined;
  return () => (done ??= work());
}

/** End of the single-quoted stretch that begins at a place, -1 if none does: ‘Yes,’ but not ’em or the boys’ own. */
function endOfSingle(line: string, at: number, closersOf: () => readonly number[]): number {
  if (!opensSingle(line, at)) return -1;
  const closers = closersOf();
  const first = firstAfter(closers, at + 1);
  for (let k = first; k < first + 10; k++) {
    const end = closers[k];
    if (end === undefined || end > at + REACH) return -1;
    if (!isPlural(line, end) || closers[k + 1] === undefined) return end + 1;
  }
  return -1;
}

function opensSingle(line: string, at: number): boolean {
  if (!/['‘]/.test(line.charAt(at)) || !startsWord(line, at, 1)) return false;
  return /[\p{L}“"]/u.test(line.charAt(at + 1)) && !CONTRACTED.test(line.slice(at, at + 8));
}

/** The boys’ own: an apostrophe, though another letter closes nothing. */
const isPlural = (line: string, at: number): boolean =>
  /s/i.test(line.charAt(at - 1)) && /^. \p{Ll}/u.test(line.slice(at, at + 3));

/** Index of the first number of an ascending list that is larger. */
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
