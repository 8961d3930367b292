import { EVENT_VERBS, TOLL_WORDS } from '../languages/en/key-words.ts';
import { SHARE_NAMES } from '../languages/en/number-noise.ts';
import type { QuantityKind } from '../reading.ts';
import type { Draft } from './draft.ts';
import { lowerAt, type Line } from './line.ts';

const HEDGED = 0.7;
const SOURCED = 0.3;
const TOLL = 1.5;
const SHARE_NAME = 0.5;
const EVENT_TIMES = 1;
const NO_NOUN = 0.6;

/** How much a fact-checker wants a number, 0 and up; from 2 on it is a key number. Not worked out from the size alone: "10 times" they met is none. */
export function keyOf(line: Line, draft: Draft, sourced: boolean): number {
  if (draft.kind === 'ordinal') return 0;
  if (SHARE_NAMES.has(lowerAt(line, draft.from - 1))) return SHARE_NAME;
  const score = baseOf(line, draft) + (draft.hedged ? HEDGED : 0) + (sourced ? SOURCED : 0);
  return Math.round(10 * (score + tollOf(line, draft))) / 10;
}

const BASES: Readonly<Record<Exclude<QuantityKind, 'rate' | 'count'>, number>> = {
  money: 4,
  percent: 4,
  fraction: 3.5,
  measure: 2,
  duration: 1,
  age: 0.5,
  ordinal: 0,
};

function baseOf(line: Line, draft: Draft): number {
  if (draft.kind === 'rate') return rateOf(line, draft);
  return draft.kind === 'count' ? countOf(draft) : BASES[draft.kind];
}

function rateOf(line: Line, draft: Draft): number {
  if (draft.unit !== 'times') return Math.max(3, countOf(draft));
  return line.tokens.some(({ lower }) => EVENT_VERBS.has(lower)) ? EVENT_TIMES : 3;
}

/** From → score, the largest first. */
const BY_SIZE: readonly (readonly [number, number])[] = [
  [1000, 4],
  [100, 3.4],
  [10, 2.8],
  [5, 1.8],
  [0, 1.2],
];

function countOf({ value, high, form, of }: Draft): number {
  if (form === 'vague') return 2.5;
  const size = Math.abs(value ?? high ?? 0);
  const score = BY_SIZE.find(([least]) => size >= least)?.[1] ?? 0;
  return size < 5 && of === null ? NO_NOUN : score;
}

/** "two officers were shot": a small count that matters. */
function tollOf(line: Line, { kind, value, high }: Draft): number {
  const small = kind === 'count' && Math.abs(value ?? high ?? 0) < 10;
  return small && line.tokens.some(({ lower }) => TOLL_WORDS.has(lower)) ? TOLL : 0;
}
