import { tokensIn, type Token } from './tokens.ts';

/** A word of the pasted quote; or a place where words of the article may be left out (`…`) or replaced (`[they]`). */
export type Part =
  | (Token & { readonly is: 'word' })
  | { readonly is: 'cut' | 'bracket'; readonly start: number; readonly end: number };

/** A quote as somebody pasted it. */
export interface Pasted {
  /** Without the quotation marks around it. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** A letter’s case was changed, and marked so: “[T]he”. */
  readonly isRecased: boolean;
}

const OPEN = /^[\s"“”„‟«»'‘’`]+/u;
const CLOSE = /[\s"“”„‟«»'‘’`]+$/u;
/** “[T]he” */
const RECASED = /\[(\p{L})\](?=\p{L})/gu;
/** “the [fighters’]” · “[…]” · “…” · “. . .” */
const SPECIAL = /\[([^[\]]{0,200})\]|…|\.(?: ?\.){2,}/gu;

/** What can be compared of a pasted text. With `literally`, brackets and ellipses are the article’s own. */
export function pasted(typed: string, literally = false): Pasted {
  const bare = typed.replace(OPEN, '').replace(CLOSE, '');
  if (literally) return { text: bare, parts: wordsIn(bare, 0, bare.length), isRecased: false };
  const text = bare.replace(RECASED, '$1');
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(SPECIAL)) {
    const end = found.index + found[0].length;
    parts.push(...wordsIn(text, from, found.index));
    parts.push({ is: isCut(found) ? 'cut' : 'bracket', start: found.index, end });
    from = end;
  }
  parts.push(...wordsIn(text, from, text.length));
  return { text, parts: withoutEdges(parts), isRecased: text !== bare };
}

/** Whether a pasted text has places that are understood rather than compared. */
export const isMarked = ({ parts, isRecased }: Pasted): boolean =>
  isRecased || parts.some(({ is }) => is !== 'word');

const wordsIn = (text: string, start: number, end: number): Part[] =>
  tokensIn(text, start, end).map(({ key, start: from, end: to }) => ({
    is: 'word',
    key,
    start: from,
    end: to,
  }));

const isCut = ([, inside]: RegExpMatchArray) =>
  inside === undefined || !/[\p{L}\p{N}]/u.test(inside);

/** An ellipsis at an end leaves nothing out that could be compared. */
function withoutEdges(parts: readonly Part[]): Part[] {
  const isInner = ({ is }: Part) => is !== 'cut';
  const first = parts.findIndex(isInner);
  const last = parts.findLastIndex(isInner);
  return first < 0 ? [] : parts.slice(first, last + 1);
}
