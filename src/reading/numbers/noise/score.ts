import { SCALES, SHORT_SCALES } from '../../languages/en/number-words.ts';
import { SCORE_WORDS } from '../../languages/en/number-noise.ts';
import { isDigits, isGlued, lowerAt, pastHyphen, tagAt, textAt, type Line } from '../line.ts';
import type { Noise } from './noise.ts';

interface Pair {
  readonly left: number;
  readonly right: number;
}

/** "15-22": the places of both ends of the pair that a number belongs to. */
function pairAt(line: Line, i: number): Pair | null {
  const joins = (at: number) =>
    /^[-–]$/.test(textAt(line, at)) &&
    isGlued(line, at) &&
    isGlued(line, at + 1) &&
    isDigits(line, at - 1) &&
    isDigits(line, at + 1);
  if (joins(i + 1)) return { left: i, right: i + 2 };
  return joins(i - 1) ? { left: i - 2, right: i } : null;
}

/** "9-2", "won 3-1", "555-0134", "2019-09-01", "1-2-3": pairs of digits that are no range. */
export const score: Noise = (line, { from, kind }) => {
  const pair = pairAt(line, from);
  if (pair === null) return false;
  if (isRow(line, pair)) return true;
  if (kind === 'money' || kind === 'percent') return false;
  return isPhone(line, pair) || !isRange(line, pair);
};

/** "1-2-3". */
const isRow = (line: Line, { left, right }: Pair): boolean =>
  pairAt(line, right)?.left === right || pairAt(line, left)?.right === left;

const isPhone = (line: Line, { left, right }: Pair): boolean =>
  /^\d{3}$/.test(textAt(line, left)) && /^\d{4}$/.test(textAt(line, right));

function isRange(line: Line, pair: Pair): boolean {
  if (!isRising(line, pair)) return false;
  const next = pair.right + 1;
  return isMeasured(line, next) || (!isGame(line, pair) && isFollowedByPlural(line, next));
}

const isRising = (line: Line, { left, right }: Pair): boolean =>
  Number(textAt(line, left).replaceAll(',', '')) <
    Number(textAt(line, right).replaceAll(',', '')) ||
  SCALES.has(lowerAt(line, right + 1)) ||
  SHORT_SCALES.has(lowerAt(line, right + 1));

function isGame(line: Line, { left, right }: Pair): boolean {
  const near = [left - 3, left - 2, left - 1, right + 1, right + 2];
  return near.some((at) => SCORE_WORDS.has(lowerAt(line, at)));
}

const isMeasured = (line: Line, at: number): boolean =>
  /^(?:%|per|percent|year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|mile|miles|million|billion|thousand|bn|m|km|kg|mph|degrees|feet|foot|inch|inches|old)$/.test(
    lowerAt(line, pastHyphen(line, at)),
  );

function isFollowedByPlural(line: Line, at: number): boolean {
  for (let i = at; i < at + 3 && /^(?:NOUN|ADJ)$/.test(tagAt(line, i)); i++)
    if (/(?:[^s]s|people|men|women|children)$/.test(lowerAt(line, i))) return true;
  return false;
}

const FURTHEST = 9;

const isDialled = (line: Line, i: number): boolean => /^(?:\d{1,4}|[()+])$/.test(textAt(line, i));

/** "+44 20 7946 0958", "020 7946 0958": three or more groups of digits in a row, or a leading nought. */
export const phone: Noise = (line, { from, kind }) => {
  if (kind !== 'count' || !isDigits(line, from)) return false;
  if (/^0\d/.test(textAt(line, from))) return true;
  let first = from;
  let last = from;
  while (first > from - FURTHEST && isDialled(line, first - 1)) first--;
  while (last < from + FURTHEST && isDialled(line, last + 1)) last++;
  const groups = line.tokens.slice(first, last + 1).filter(({ text }) => /^\d+$/.test(text));
  return groups.length >= (textAt(line, first) === '+' ? 2 : 3);
};
