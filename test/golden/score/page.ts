import type { Extent } from '../marked.ts';

/** A text as the scorer sees it: its words, in which paragraph each stands and whether in quotation marks. */
export interface Page {
  readonly text: string;
  readonly words: readonly Extent[];
  readonly paragraphOf: readonly number[];
  readonly isQuoted: readonly boolean[];
}

export type Kind = 'direct' | 'mixed' | 'indirect';

/** Word numbers in order: a stretch of content inside one paragraph, the unit that is counted. */
export type Piece = readonly number[];

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*/gu;

// “…” "…" ''…'' and ‘…’, the first three open to the end of their paragraph when never closed
const QUOTED =
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|''(?:(?!'').)*(?:''|$)|(?<![\p{L}\p{N}])‘(?:[^’]|’(?=[\p{L}\p{N}]))*’/gu;

export function pageOf(text: string): Page {
  const words: Extent[] = [];
  const paragraphOf: number[] = [];
  const isQuoted: boolean[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const quoted = extentsOf(line[0].matchAll(QUOTED), line.index);
    for (const word of extentsOf(line[0].matchAll(WORD), line.index)) {
      words.push(word);
      paragraphOf.push(paragraph);
      isQuoted.push(quoted.some(({ start, end }) => word.start >= start && word.end <= end));
    }
    paragraph++;
  }
  return { text, words, paragraphOf, isQuoted };
}

function extentsOf(matches: Iterable<RegExpExecArray>, from: number): Extent[] {
  return [...matches].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** The words that a list of spans touches. */
export function wordsIn({ words }: Page, spans: readonly Extent[]): number[] {
  return words.flatMap((word, i) =>
    spans.some(({ start, end }) => word.start < end && word.end > start) ? [i] : [],
  );
}

/** The pieces of some spans: cut at paragraphs and where words lie between, without the words of `holes`. */
export function piecesOf(page: Page, spans: readonly Extent[], holes: readonly Extent[]): Piece[] {
  const left = new Set(wordsIn(page, holes));
  const pieces: number[][] = [];
  for (const word of wordsIn(page, spans)) {
    if (left.has(word)) continue;
    const last = pieces.at(-1);
    const before = last?.at(-1);
    const goesOn = before === word - 1 && page.paragraphOf[before] === page.paragraphOf[word];
    if (last && goesOn) last.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

/** The kind as the text has it, whatever anyone calls it. */
export function kindOf({ isQuoted }: Page, piece: Piece): Kind {
  const quoted = piece.filter((word) => isQuoted[word]).length;
  if (quoted === 0) return 'indirect';
  return quoted === piece.length ? 'direct' : 'mixed';
}

/** How many words two lists share. */
export function shared(a: Piece, b: Piece): number {
  const among = new Set(a);
  return b.filter((word) => among.has(word)).length;
}

/** Shared words by all words. */
export function likeness(a: Piece, b: Piece): number {
  const both = shared(a, b);
  return both / (a.length + b.length - both);
}
