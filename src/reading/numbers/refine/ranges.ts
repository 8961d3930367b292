import { CHANGE_WORDS, RANGE_WORDS } from '../../languages/en/number-noise.ts';
import { MOVES_BEFORE } from '../../languages/en/movement.ts';
import { isDash, isGlued, lowerAt, textAt, type Line } from '../line.ts';
import { round } from '../numerals/digits.ts';
import { redrafted, type Draft } from '../draft.ts';
import { joined, type Step } from './step.ts';

/** "between 100 to 200", "15–22", "$3-4bn", "eight or nine": two numbers that are the ends of one range. */
export const joinRanges: Step = (line, drafts) =>
  joined(drafts, (left, right) => (canJoin(left, right) ? range(line, left, right) : null));

const canJoin = (left: Draft, right: Draft): boolean =>
  left.value !== null &&
  right.value !== null &&
  sameKind(left, right) &&
  left.kind !== 'ordinal' &&
  right.kind !== 'ordinal';

const sameKind = (left: Draft, right: Draft): boolean =>
  left.kind === 'count' ||
  right.kind === 'count' ||
  (left.kind === right.kind && left.unit === right.unit);

function range(line: Line, left: Draft, right: Draft): Draft | null {
  const from = openerOf(line, left, right);
  if (from === null) return null;
  const scaled = scaledLeft(left, right);
  const ends = [scaled, right.value ?? 0].toSorted((a, b) => a - b);
  const { kind, unit } = right.kind === 'count' ? left : right;
  return redrafted(right, {
    value: null,
    low: ends[0] ?? null,
    high: ends[1] ?? null,
    bound: 'range',
    kind,
    unit,
    from,
    hedged: left.hedged,
  });
}

/** Where the range begins, its "between" or "from" with it; `null` when the two are no range. */
function openerOf(line: Line, left: Draft, right: Draft): number | null {
  const words = wordsBetween(line, left.to, right.from);
  if (lowerAt(line, left.from - 1) === 'between' && /^(?:and|to|-|–|to -)$/.test(words))
    return left.from - 1;
  if (words === 'or') return isNear(line, left, right) ? left.from : null;
  if (right.from === left.to + 1 && isDash(line, left.to))
    return isDashed(line, left, right) ? left.from : null;
  return /^(?:- )?to(?: -)?$/.test(words) ? openerOfSpan(line, left, right) : null;
}

const LONGEST_JOINT = 4;

const wordsBetween = (line: Line, from: number, to: number): string =>
  line.tokens
    .slice(from, Math.min(to, from + LONGEST_JOINT))
    .map(({ lower }) => lower)
    .join(' ');

/** "from 5 to 10", "15 to 22 miles". */
function openerOfSpan(line: Line, left: Draft, right: Draft): number | null {
  if (isChange(line, left.from)) return null;
  if (lowerAt(line, left.from - 1) === 'from') return left.from - 1;
  return endsRise(line, left, right) ? left.from : null;
}

/** "eight or nine", "10 or 12"; not "25k or 40k". */
function isNear(line: Line, left: Draft, right: Draft): boolean {
  const [low, high] = [left.value ?? 0, right.value ?? 0];
  return (
    low < high &&
    high <= 2 * low &&
    left.scale === right.scale &&
    left.kind === 'count' &&
    (high < 100 || high - low <= 10) &&
    lowerAt(line, left.from - 1) !== 'either'
  );
}

/** "15–22", and "40 – 50 years" where the unit shows what it is. */
function isDashed(line: Line, left: Draft, right: Draft): boolean {
  const tight = isGlued(line, left.to) && isGlued(line, right.from);
  const loose = !isGlued(line, left.to) && left.kind === 'count' && right.kind !== 'count';
  return (tight || loose) && endsRise(line, left, right);
}

const endsRise = (line: Line, left: Draft, right: Draft): boolean =>
  scaledLeft(left, right) < (right.value ?? 0);

/** How far before a range the word may stand that makes it a change. */
const REACH = 7;

/** "rose from 1,000 to 2,000": two numbers of different days. */
function isChange(line: Line, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const lower = lowerAt(line, i);
    if (RANGE_WORDS.has(lower)) return false;
    if (/^[;:]$/.test(textAt(line, i))) return false;
    if (CHANGE_WORDS.has(lower) || MOVES_BEFORE.has(lower)) return true;
  }
  return false;
}

/** In "100 to 200 million" and "$3-4bn" the scale is of both; in "$200 to $4 million" it is not. */
function scaledLeft(left: Draft, right: Draft): number {
  const value = left.value ?? 0;
  const mantissa = (right.value ?? 0) / right.scale;
  const shares = left.scale === 1 && right.scale > 1 && value < mantissa && right.form !== 'part';
  return shares ? round(value * right.scale) : value;
}
