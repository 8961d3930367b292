import {
  AND,
  ARTICLES,
  BEHIND_TWICE,
  FOLD_ENDING,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  TWICE,
} from '../../languages/en/number-words.ts';
import { isHyphen, lowerAt, tagAt, type Line } from '../line.ts';
import { round } from './digits.ts';
import { halfAfter } from './halves.ts';
import type { Numeral } from './numeral.ts';

/** A number as far as it has been read. */
interface State {
  /** Finished thousands and millions. */
  readonly total: number;
  /** What is being counted up. */
  readonly current: number;
  /** The smallest scale so far: the next must be smaller. */
  readonly scale: number;
  /** What may still be added without a scale: below 10 behind "twenty", below 100 behind "hundred". */
  readonly room: number;
}

const START: State = { total: 0, current: 0, scale: Infinity, room: 100 };

/** "nineteen", "twenty-five", "a hundred and five", "two and a half million"; `null` where no number word stands. */
export const readWords = (line: Line, i: number): Numeral | null =>
  readFold(line, i) ?? readTwice(line, i) ?? readSum(line, i);

function readSum(line: Line, i: number): Numeral | null {
  const article = ARTICLES.has(lowerAt(line, i)) && SCALES.has(lowerAt(line, i + 1));
  let state: State | null = article ? { ...START, current: 1, room: 0 } : START;
  let to = article ? i + 1 : i;
  let kept = START;
  while (state !== null && to < line.tokens.length) {
    const at: number = to === i ? i : stepTo(line, to, state);
    state = add(state, lowerAt(line, at));
    if (state === null) break;
    kept = state;
    to = at + 1;
  }
  if (kept === START) return null;
  return finished(line, i, to, kept);
}

/** "sixfold". */
function readFold(line: Line, i: number): Numeral | null {
  const lower = lowerAt(line, i);
  if (!lower.endsWith(FOLD_ENDING)) return null;
  const value = SMALL_NUMBERS.get(lower.slice(0, -FOLD_ENDING.length));
  if (value === undefined) return null;
  return { from: i, to: i + 1, value, low: null, high: null, form: 'words', scale: 1 };
}

/** "twice as much"; not "he came twice", "he scored twice as they won". */
function readTwice(line: Line, i: number): Numeral | null {
  const next = lowerAt(line, i + 1);
  if (lowerAt(line, i) !== TWICE || !BEHIND_TWICE.has(next)) return null;
  if (next === 'as' && !/^(?:ADJ|ADV)$/.test(tagAt(line, i + 2))) return null;
  return { from: i, to: i + 1, value: 2, low: null, high: null, form: 'words', scale: 1 };
}

/** Past a hyphen, or past "and" behind a hundred or thousand. */
function stepTo(line: Line, at: number, { scale }: State): number {
  if (isHyphen(line, at)) return at + 1;
  const joins = lowerAt(line, at) === AND && scale >= 100 && scale < Infinity;
  const next = lowerAt(line, at + 1);
  return joins && (SMALL_NUMBERS.has(next) || TENS.has(next)) && !SCALES.has(lowerAt(line, at + 2))
    ? at + 1
    : at;
}

function add(state: State, word: string): State | null {
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined)
    return small < state.room ? { ...state, current: state.current + small, room: 0 } : null;
  const tens = TENS.get(word);
  if (tens !== undefined)
    return state.room >= 100 ? { ...state, current: state.current + tens, room: 10 } : null;
  const scale = SCALES.get(word);
  return scale === undefined ? null : multiplied(state, scale);
}

function multiplied(state: State, scale: number): State | null {
  const { total, current } = state;
  if (current === 0) return null;
  if (scale === 100)
    return current < 100
      ? { ...state, current: current * 100, scale: Math.min(state.scale, 100), room: 100 }
      : null;
  if (scale >= state.scale && state.scale !== 100) return null;
  return { total: total + current * scale, current: 0, scale, room: 100 };
}

function finished(line: Line, from: number, to: number, { total, current, scale }: State): Numeral {
  const half = total === 0 ? halfAfter(line, to) : null;
  const times = half ? (SCALES.get(lowerAt(line, half.to)) ?? 1) : 1;
  return {
    from,
    to: half ? half.to + (times > 1 ? 1 : 0) : to,
    value: round((total + current + (half?.value ?? 0)) * times),
    low: null,
    high: null,
    form: 'words',
    scale: times > 1 ? times : scale === Infinity ? 1 : scale,
  };
}
