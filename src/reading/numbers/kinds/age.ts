import { isCapital, isDigits, isGlued, lowerAt, textAt, type Line } from '../line.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Kind } from './kind.ts';
import { pastOld, timeAfter } from './time.ts';

/** Nobody in the news is older. */
const OLDEST = 115;

/** "24-year-old", "aged 25", "at the age of 21", "Reed, 66,". */
export const age: Kind = (line, numeral) => {
  const { from, to } = numeral;
  const time = timeAfter(line, to);
  if (time) {
    const past = pastOld(line, time.to);
    return past === null ? null : { kind: 'age', unit: time.unit, from, to: past };
  }
  const isAge = WAYS.some((way) => way(line, numeral));
  return isAge ? { kind: 'age', unit: 'year', from, to } : null;
};

const fits = ({ value, scale }: Numeral): boolean =>
  value !== null && value > 0 && value <= OLDEST && scale === 1 && Number.isInteger(value);

/** "aged 25", "age 25", "ages of 25 to 54", "over the age of 21". */
function isAfterAge(line: Line, numeral: Numeral): boolean {
  const { from } = numeral;
  if (!fits(numeral)) return false;
  const before = /^(?:of|between|over|under|from|about)$/.test(lowerAt(line, from - 1))
    ? from - 2
    : from - 1;
  return (
    /^(?:aged|age|ages)$/.test(lowerAt(line, before)) && /^aged?s?$/.test(lowerAt(line, before))
  );
}

/** "Reed, 66, said": a name and a comma before, a comma or the end behind. */
function isBehindName(line: Line, numeral: Numeral): boolean {
  const { from, to } = numeral;
  if (!fits(numeral) || !isDigits(line, from) || textAt(line, from - 1) !== ',' || to !== from + 1)
    return false;
  const isEnd = /^(?:[,.;:)(]|)$/.test(textAt(line, to)) && !isDigits(line, to + 1);
  return (
    isEnd && isCapital(line, from - 2) && !isGlued(line, from) && !isMonthBefore(line, from - 2)
  );
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const isMonthBefore = (line: Line, i: number): boolean =>
  MONTH.test(lowerAt(line, i)) && lowerAt(line, i).length !== 4;

/** "He turned 35". */
const isTurned = (line: Line, numeral: Numeral): boolean =>
  fits(numeral) && /^(?:turned|turns|turning)$/.test(lowerAt(line, numeral.from - 1));

/** "He was 86.", "who is 64,", "she was only 12 when": somebody is so many years. */
function isSomebody(line: Line, numeral: Numeral): boolean {
  if (!fits(numeral) || !isOpenEnd(line, numeral.to)) return false;
  let at = numeral.from - 1;
  while (ONLY.has(lowerAt(line, at))) at--;
  if (!/^(?:was|is|be)$/.test(lowerAt(line, at))) return false;
  if (at < numeral.from - 1 && lowerAt(line, numeral.to) === 'when') return true;
  const will = lowerAt(line, at - 1) === 'will' ? at - 2 : at - 1;
  return SOMEBODY.has(lowerAt(line, textAt(line, will) === ',' ? will - 1 : will));
}

const isOpenEnd = (line: Line, to: number): boolean =>
  /^(?:[.,;)]|when|at|in|and|but|)$/.test(lowerAt(line, to)) && !isDigits(line, to + 1);

const ONLY: ReadonlySet<string> = new Set(['just', 'only', 'about', 'nearly', 'now']);

const SOMEBODY: ReadonlySet<string> = new Set(['he', 'she', 'who']);

const WAYS = [isAfterAge, isBehindName, isTurned, isSomebody];
