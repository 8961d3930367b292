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

/** Digits with their inner points and commas, abbreviations, words, then any one sign. */
const TOKEN =
  /\d+(?:[.,]\d+)*|\.\d+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{L}\p{M}*|\S/gu;

export function lineOf(text: string, sentence: Sentence): Line {
  const { start, end, words } = sentence;
  const tokens: Token[] = [];
  let at = 0;
  let last = -1;
  for (const { 0: own, index } of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + index;
    while (at < words.length && (words[at]?.end ?? 0) <= from) at++;
    const tag = words[at]?.tag ?? 'X';
    const to = from + own.length;
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

/** The word at a place in small letters, empty outside the line. */
export const lowerAt = ({ tokens }: Line, i: number): string => tokens[i]?.lower ?? '';

export const textAt = ({ tokens }: Line, i: number): string => tokens[i]?.text ?? '';

export const tagAt = ({ tokens }: Line, i: number): Tag | '' => tokens[i]?.tag ?? '';

export const isGlued = ({ tokens }: Line, i: number): boolean => tokens[i]?.glued === true;

export const isDigits = (line: Line, i: number): boolean => /^\.?\d/.test(textAt(line, i));

export const isWord = (line: Line, i: number): boolean => /^\p{L}/u.test(textAt(line, i));

export const isCapital = (line: Line, i: number): boolean => /^\p{Lu}/u.test(textAt(line, i));

const DASHES: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

export const isDash = (line: Line, i: number): boolean => DASHES.has(textAt(line, i));

/** "24-year": a hyphen without spaces on either side. */
export const isHyphen = (line: Line, i: number): boolean =>
  isDash(line, i) && isGlued(line, i) && isGlued(line, i + 1);

/** Where the unit would begin behind a number, past its hyphen: "24-year", "24 years". */
export const pastHyphen = (line: Line, i: number): number => (isHyphen(line, i) ? i + 1 : i);
