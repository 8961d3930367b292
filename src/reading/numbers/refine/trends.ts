import { MOVES_AFTER, MOVES_BEFORE, MOVE_STEPS } from '../../languages/en/movement.ts';
import type { Trend } from '../../reading.ts';
import { redrafted, type Draft } from '../draft.ts';
import { lowerAt, tagAt, textAt, type Line } from '../line.ts';
import type { Step } from './step.ts';

/** "rose 5 percent", "a 20 percent drop", "+0.2%", "down to 200", "lost 190 points, or 0.6%": which way the number went. */
export const addTrends: Step = (line, drafts) => {
  let last: Draft | null = null;
  return drafts.map((draft) => {
    const trend = MOVABLE.test(draft.kind)
      ? (trendOf(line, draft) ?? saidAgain(line, last, draft))
      : null;
    last = trend === draft.trend ? draft : redrafted(draft, { trend });
    return last;
  });
};

const MOVABLE = /^(?:count|money|percent|measure|rate|fraction)$/;

const trendOf = (line: Line, draft: Draft): Trend | null =>
  signed(line, draft) ?? behind(line, draft) ?? before(line, draft);

/** ", or 0.6%" says the same again in percent. */
const saidAgain = (line: Line, last: Draft | null, { kind, from }: Draft): Trend | null =>
  kind === 'percent' &&
  last !== null &&
  lowerAt(line, from - 1) === 'or' &&
  (last.to === from - 1 || textAt(line, from - 2) === ',') &&
  from - last.to <= 4
    ? last.trend
    : null;

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
    if (!MOVE_STEPS.has(lower) && !isMoved(line, i, from)) return null;
  }
  return null;
}

/** "raise sales by 35 percent": what moves stands between, before the "by". */
const isMoved = (line: Line, i: number, from: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(line, i)) &&
  line.tokens.slice(i + 1, from).some(({ lower }) => lower === 'by');

/** "up to 400 jobs" is a bound. */
const isBoundWord = (line: Line, i: number): boolean =>
  isFormer(line, i) ||
  (lowerAt(line, i) === 'up' &&
    lowerAt(line, i + 1) === 'to' &&
    !/^(?:is|are|was|were|be|been|now)$/.test(lowerAt(line, i - 1)));

/** "up from 2.4 million": where it was before it went up. */
const isFormer = (line: Line, i: number): boolean =>
  /^(?:up|down)$/.test(lowerAt(line, i)) && lowerAt(line, i + 1) === 'from';
