import { CONTRACTED, NEGATING_BEGINNINGS, NEGATIONS } from './negations.ts';
import { NUMBER_SIGNS, NUMBER_WORDS } from './number-words.ts';
import type { Piece } from './pieces.ts';
import { tokensIn } from './tokens.ts';

/** A difference that is told before all others. */
export interface Warning {
  readonly about: 'number' | 'negation';
  /** The article’s words; empty where only the pasted quote has some. */
  readonly theirs: string;
  readonly yours: string;
}

/** Figures that are not the same on both sides, and a “not” that only one side has. */
export function warningsOf(pieces: readonly Piece[]): Warning[] {
  return pieces.flatMap((piece) => {
    const { is, theirs, yours } = piece;
    if (is === 'same' || is === 'narration') return [];
    const sides = { theirs, yours: is === 'cut' || is === 'bracket' ? '' : yours };
    const negation = isNegationChanged(sides) ? [{ about: 'negation' as const, ...sides }] : [];
    const isFigure = is !== 'cut' && isNumberChanged(sides);
    return isFigure ? [{ about: 'number' as const, ...sides }, ...negation] : negation;
  });
}

type Sides = Pick<Piece, 'theirs' | 'yours'>;

const keysOf = (text: string) => tokensIn(text).map(({ key }) => key);

function isNumberChanged({ theirs, yours }: Sides): boolean {
  const [there, here] = [theirs, yours].map((text) => keysOf(text).filter(isNumber).join(' '));
  return there !== here;
}

function isNumber(key: string): boolean {
  return NUMBER_SIGNS.has(key) || NUMBER_WORDS.has(key) || /^\d[\d.,]*'?\p{L}{0,3}$/u.test(key);
}

function isNegationChanged({ theirs, yours }: Sides): boolean {
  const [there = [], here = []] = [theirs, yours].map(keysOf);
  return count(there) !== count(here) || isTurned(there, here) || isTurned(here, there);
}

const count = (keys: readonly string[]) => keys.filter(isNegation).length;

const isNegation = (key: string) =>
  NEGATIONS.has(key) || key.endsWith("n't") || CONTRACTED.has(key);

/** safe → unsafe */
const isTurned = (from: readonly string[], to: readonly string[]) =>
  to.some((word) => NEGATING_BEGINNINGS.some((begin) => from.includes(without(begin, word))));

const without = (begin: string, word: string) =>
  word.startsWith(begin) && word.length > begin.length + 3 ? word.slice(begin.length) : '\0';
