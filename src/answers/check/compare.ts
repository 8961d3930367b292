import type { Reading } from '../../reading/index.ts';
import { align, isNear, type ArticleToken, type Step } from './align.ts';
import { COMMON_WORDS } from './common-words.ts';
import { edgesOf } from './edges.ts';
import { ownWords, type Extent } from './marked.ts';
import { isMarked, pasted, type Pasted } from './pasted.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { tokensIn, visible, type Token } from './tokens.ts';
import { likeliestStretches } from './window.ts';

/** How pasted words compare with those of an article. */
export interface Comparison {
  /** `exact`: letter for letter a whole quote · `part`: letter for letter, but it begins earlier or goes on · `cut`: the same but for places that are marked (`…`, `[they]`) · `marks`: only marks or case differ · `differs`. */
  readonly words: 'exact' | 'part' | 'cut' | 'marks' | 'differs';
  /** The article’s stretch, from its first to its last word. */
  readonly start: number;
  readonly end: number;
  /** How much of the pasted words is there, 0 to 1. */
  readonly likeness: number;
  /** Enough to say that it is this stretch that was meant. */
  readonly isFound: boolean;
  /** How much of the stretch is in somebody’s own words. */
  readonly own: 'all' | 'some' | 'none';
  readonly begins: boolean;
  readonly ends: boolean;
  readonly pieces: readonly Piece[];
}

/** Compares a pasted quote with the stretches of an article that are most like it; the best first. */
export function compare(
  typed: string,
  reading: Pick<Reading, 'text' | 'quotes'>,
): readonly Comparison[] {
  const literally = pasted(typed, true);
  const meant = pasted(typed);
  const article = { ...reading, tokens: tokensIn(reading.text), own: ownWords(reading) };
  const found = comparisons(literally, article);
  const marked = isMarked(meant) ? comparisons(meant, article) : [];
  return [...found, ...marked].toSorted(isBetter);
}

const ORDER: readonly Comparison['words'][] = ['exact', 'part', 'marks', 'cut', 'differs'];

/** Which of two comparisons is to be shown first. */
export function isBetter(a: Comparison, b: Comparison): number {
  return ORDER.indexOf(a.words) - ORDER.indexOf(b.words) || b.likeness - a.likeness;
}

interface Prepared extends Pick<Reading, 'text' | 'quotes'> {
  readonly tokens: readonly Token[];
  readonly own: readonly Extent[];
}

function comparisons(quote: Pasted, article: Prepared): Comparison[] {
  if (quote.parts.length === 0) return [];
  const isOwn = ({ start, end }: Token) =>
    article.own.some((each) => each.start <= start && end <= each.end);
  return likeliestStretches(quote.parts, article.tokens).flatMap((stretch) => {
    const tokens = stretch.map((token) => ({ ...token, isOwn: isOwn(token) }));
    const steps = align(quote.parts, tokens);
    return compared(quote, article, tokens, steps) ?? [];
  });
}

function compared(
  quote: Pasted,
  article: Prepared,
  tokens: readonly ArticleToken[],
  steps: readonly Step[],
): Comparison | null {
  const used = steps.flatMap(({ token }) => tokens[token ?? -1] ?? []);
  const [start, end] = [used[0]?.start, used.at(-1)?.end];
  if (start === undefined || end === undefined) return null;
  const sides = { text: article.text, tokens, pasted: quote.text, parts: quote.parts };
  const pieces = piecesOf(steps, sides);
  const edges = edgesOf(article, article.own, { start, end });
  const own = used.filter(({ isOwn }) => isOwn).length;
  return {
    words: wordsOf(pieces, quote, article.text, { start, end, ...edges }),
    start,
    end,
    ...sharedBy(quote, steps, tokens),
    own: own === 0 ? 'none' : own === used.length ? 'all' : 'some',
    ...edges,
    pieces,
  };
}

function wordsOf(
  pieces: readonly Piece[],
  quote: Pasted,
  article: string,
  { start, end, begins, ends }: Pick<Comparison, 'start' | 'end' | 'begins' | 'ends'>,
): Comparison['words'] {
  const kinds = new Set(pieces.map(({ is }) => is));
  for (const is of ['changed', 'added', 'missing', 'narration'] as const)
    if (kinds.has(is)) return 'differs';
  if (kinds.has('cut') || kinds.has('bracket') || quote.isRecased) return 'cut';
  if (!isLetterForLetter(quote, article, start, end)) return 'marks';
  return begins && ends ? 'exact' : 'part';
}

/** The words, what stands between them, and the pasted signs before and after. */
function isLetterForLetter(
  { text, parts }: Pasted,
  article: string,
  start: number,
  end: number,
): boolean {
  const from = parts[0]?.start ?? 0;
  const to = parts.at(-1)?.end ?? 0;
  const before = visible(article.slice(Math.max(0, start - BESIDE), start));
  const after = visible(article.slice(end, end + BESIDE));
  return (
    visible(article.slice(start, end)) === visible(text.slice(from, to)) &&
    before.endsWith(visible(text.slice(0, from))) &&
    after.startsWith(visible(text.slice(to)))
  );
}

/** Signs before the first and after the last word are compared this far. */
const BESIDE = 200;

const LEAST_LIKENESS = 0.6;
const LEAST_TELLING = 0.5;

/** Words that are the same count whole, those spelt nearly so by half; half of the telling words have to be there. */
function sharedBy({ parts }: Pasted, steps: readonly Step[], tokens: readonly Token[]) {
  const worths = steps.flatMap(({ is, part, token }) => {
    const mine = parts[part ?? -1];
    if (mine?.is !== 'word') return [];
    const worth = is === 'same' ? 1 : worthOf(mine.key, tokens[token ?? -1]?.key);
    return [{ worth, isTelling: !COMMON_WORDS.has(mine.key) }];
  });
  const likeness = mean(worths) ?? 0;
  const telling = mean(worths.filter(({ isTelling }) => isTelling)) ?? 1;
  return { likeness, isFound: likeness >= LEAST_LIKENESS && telling >= LEAST_TELLING };
}

/** `null` of nothing. */
const mean = (all: readonly { readonly worth: number }[]) =>
  all.length === 0 ? null : all.reduce((sum, { worth }) => sum + worth, 0) / all.length;

const worthOf = (mine: string, theirs: string | undefined) =>
  theirs !== undefined && isNear(mine, theirs) ? 0.5 : 0;
