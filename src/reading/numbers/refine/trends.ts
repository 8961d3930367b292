import { MOVES_AFTER, MOVES_BEFORE, MOVE_STEPS } from '../../languages/en/movement.ts';
import type { Trend } from '../../reading.ts';
import type { Draft } from '../draft.ts';
import { lowerAt, tagAt, textAt, type Line } from '../line.ts';
import type { Step } from './step.ts';

/** "rose 5 percent", "a 20 percent drop", "+0.2%", "down to 200": which way the number went. */
export const addTrends: Step = (line, drafts) =>
  drafts.map((draft) => {
    const moves = /^(?:count|money|percent|measure|rate|fraction)$/.test(draft.kind);
    return moves
      ? { ...draft, trend: signed(line, draft) ?? behind(line, draft) ?? before(line, draft) }
      : draft;
  });

function signed(line: Line, { kind, value, from }: Draft): Trend | null {
  if (kind !== 'percent' || value === null) return null;
  if (value < 0) return 'down';
  return textAt(line, from - 1) === '+' ? 'up' : null;
}

function behind(line: Line, { kind, to }: Draft): Trend | null {
  const at =
    /^(?:ADJ|NOUN)$/.test(tagAt(line, to)) && !MOVES_AFTER.has(lowerAt(line, to)) ? to + 1 : to;
  const trend = isCompared(line, kind, at) ? (MOVES_AFTER.get(lowerAt(line, at)) ?? null) : null;
  return /^(?:NOUN|ADJ|ADV|VERB)$/.test(tagAt(line, at)) && (kind === 'percent' || at === to)
    ? trend
    : null;
}

/** "5% more", "200 more than last year"; "two more ways" only adds. */
const isCompared = (line: Line, kind: Draft['kind'], at: number): boolean =>
  !/^(?:more|fewer|less|above|below)$/.test(lowerAt(line, at)) ||
  kind === 'percent' ||
  lowerAt(line, at + 1) === 'than';

const REACH = 5;

function before(line: Line, { from }: Draft): Trend | null {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const lower = lowerAt(line, i);
    const trend = MOVES_BEFORE.get(lower);
    if (trend !== undefined && !isBoundWord(line, i)) return trend;
    if (!MOVE_STEPS.has(lower)) return null;
  }
  return null;
}

/** "up to 400 jobs" is a bound. */
const isBoundWord = (line: Line, i: number): boolean =>
  lowerAt(line, i) === 'up' &&
  lowerAt(line, i + 1) === 'to' &&
  !/^(?:is|are|was|were|be|been|now)$/.test(lowerAt(line, i - 1));
