import type { Extent, Sentence, Tag } from '../text/doc.ts';

/** A numeral, a word or a sign: "$3-4bn" is five of them, "U.S." is one. */
interface Token extends Extent {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Whether no white space parts it from the token before. */
  readonly glued: boolean;
}

/** One sentence as the number steps see it. */
export interface Line {
  /** The whole article. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Digits with their inner points and commas, abbreviations, words, then any one sign: one of them begins wherever no white space does. */
const TOKEN =
  /\d+(?:[.,]\d+)*|\.\d+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{L}\p{M}*|\S/uy;

export function lineOf(text: string, sentence: Sentence): Line {
  const { start, end, words } = sentence;
  const tokens: Token[] = [];
  let at = 0;
  let last = -1;
  const line = text.slice(start, end);
  for (let next = pastSpace(line, 0); next < line.length; next = pastSpace(line, next)) {
    const from = start + next;
    next = endOfToken(line, next);
    while (at < words.length && (words[at]?.end ?? 0) <= from) at++;
    const tag = words[at]?.tag ?? 'X';
    const to = start + next;
    const own = text.slice(from, to);
    tokens.push({
      start: from,
      end: to,
      text: own,
      lower: own.toLowerCase(),
      tag,
      glued: from === last,
    });
    last = to;
  }
  return { text, tokens };
}

/** Tested, not matched: a match is a list of its own for each token. */
function endOfToken(line: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(line) ? TOKEN.lastIndex : at + 1;
}

const BLANK = 32;

function pastSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && (line.charCodeAt(at) === BLANK || /\s/.test(line.charAt(at)))) at++;
  return at;
}

/** A list that is once asked for a place before its first is slow from then on. */
const tokenAt = ({ tokens }: Line, i: number): Token | undefined => (i < 0 ? undefined : tokens[i]);

/** The word at a place in small letters, empty outside the line. */
export const lowerAt = (line: Line, i: number): string => tokenAt(line, i)?.lower ?? '';

export const textAt = (line: Line, i: number): string => tokenAt(line, i)?.text ?? '';

export const tagAt = (line: Line, i: number): Tag | '' => tokenAt(line, i)?.tag ?? '';

export const isGlued = (line: Line, i: number): boolean => tokenAt(line, i)?.glued === true;

/** "5", ".5" */
export function isDigits(line: Line, i: number): boolean {
  const text = textAt(line, i);
  return isDigit(text.charCodeAt(text.startsWith('.') ? 1 : 0));
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export const isWord = (line: Line, i: number): boolean => /^\p{L}/u.test(textAt(line, i));

export const isCapital = (line: Line, i: number): boolean => /^\p{Lu}/u.test(textAt(line, i));

const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

export const isDash = (line: Line, i: number): boolean => DASHES.has(textAt(line, i));

/** "24-year": a hyphen without spaces on either side. */
export const isHyphen = (line: Line, i: number): boolean =>
  isDash(line, i) && isGlued(line, i) && isGlued(line, i + 1);

/** Where the unit would begin behind a number, past its hyphen: "24-year", "24 years". */
export const pastHyphen = (line: Line, i: number): number => (isHyphen(line, i) ? i + 1 : i);
