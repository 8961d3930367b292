import type { Reading } from '../../reading/index.ts';
import type { Extent } from './marked.ts';
import { tokensIn } from './tokens.ts';

const AFTER = /^[.,;:!?…)\]]*\s*(?:["”»’'`]|\n|$)/;
/** Enough to see a mark and what stands around it. */
const NEAR = 12;

/**
 * Whether a stretch begins where somebody’s words do (or outside of them), and ends where a quote or a paragraph does;
 * elsewhere it is a part of something that goes on.
 */
export function edgesOf(
  { text, quotes }: Pick<Reading, 'text' | 'quotes'>,
  own: readonly Extent[],
  { start, end }: Extent,
) {
  const isTouched = (each: Extent) => each.start < end && each.end > start;
  const wordsOf = (each: Extent) => firstAndLast(text, each);
  const said = quotes.filter(isTouched);
  const direct = said.filter(({ kind }) => kind === 'direct').map(wordsOf);
  const isInQuote = direct.some(({ first, last }) => first < end && end < last);
  return {
    begins: !own
      .filter(isTouched)
      .map(wordsOf)
      .some(({ first, last }) => first < start && start < last),
    ends: said.map(wordsOf).some(({ last }) => last === end) || (!isInQuote && isEnd(text, end)),
  };
}

/** The end of the text is an end; where the slice ends is none. */
const isEnd = (text: string, end: number) =>
  AFTER.test(text.slice(end, end + NEAR) + (end + NEAR < text.length ? '_' : ''));

function firstAndLast(text: string, { start, end }: Extent) {
  const words = tokensIn(text, start, end);
  return { first: words[0]?.start ?? start, last: words.at(-1)?.end ?? end };
}
