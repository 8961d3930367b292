import { TIME_UNITS } from '../../languages/en/units.ts';
import { isHyphen, lowerAt, pastHyphen, tagAt, type Line } from '../line.ts';
import { phraseAt } from '../phrases.ts';

/** Words between a number and its time: "18 consecutive months". */
const BETWEEN: ReadonlySet<string> = new Set(
  'consecutive straight full whole more further additional calendar working business long successive'.split(
    ' ',
  ),
);

/** The unit of time behind a number; `null` without one. "half an hour": the article is in the number. */
export function timeAfter(
  line: Line,
  to: number,
): { readonly unit: string; readonly to: number } | null {
  const at = pastHyphen(line, to);
  const unit = phraseAt(line, BETWEEN.has(lowerAt(line, at)) ? at + 1 : at, TIME_UNITS);
  return unit && { unit: unit.value, to: unit.to };
}

/** Whether "old" or "of age" stands behind a time: "24-year-old", "18 months old", "16 years of age". */
export function pastOld(line: Line, at: number): number | null {
  const old = isHyphen(line, at) ? at + 1 : at;
  if (/^olds?$/.test(lowerAt(line, old)) && tagAt(line, old) !== 'VERB') return old + 1;
  return lowerAt(line, at) === 'of' && lowerAt(line, at + 1) === 'age' ? at + 2 : null;
}
