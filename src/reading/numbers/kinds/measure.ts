import {
  AFTER_DIGITS_ONLY,
  BY_CAPITAL,
  LOWER_ONLY,
  MEASURES,
  RATES,
} from '../../languages/en/units.ts';
import { isDigits, isGlued, lowerAt, pastHyphen, phraseAt, textAt, type Line } from '../line.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Kind } from './kind.ts';

/** "15 mph", "3000 rpm". */
export const speed: Kind = (line, { from, to }) => {
  const unit = phraseAt(line, pastHyphen(line, to), RATES);
  return unit && { kind: 'rate', unit: unit.value, from, to: unit.to };
};

/** "30 miles", "5.5kWh", "100m", "400 square metres"; not "5G". */
export const measure: Kind = (line, numeral) => {
  const { from, to, form } = numeral;
  const at = pastHyphen(line, form === 'vague' && lowerAt(line, to) === 'of' ? to + 1 : to);
  const exact = BY_CAPITAL.get(textAt(line, at));
  if (exact !== undefined && form === 'digits')
    return { kind: 'measure', unit: exact, from, to: at + 1 };
  const unit = phraseAt(line, at, MEASURES);
  if (!unit || (unit.to === at + 1 && !standsAlone(line, at, numeral)))
    return pounds(line, numeral, at);
  return { kind: 'measure', unit: unit.value, from, to: unit.to };
};

function standsAlone(line: Line, at: number, { form, to }: Numeral): boolean {
  const lower = lowerAt(line, at);
  if (LOWER_ONLY.has(lower) && textAt(line, at) !== lower) return false;
  if (!AFTER_DIGITS_ONLY.has(lower)) return true;
  if (form !== 'digits' && !isDigits(line, to - 1)) return false;
  return lower.length > 1 || isGlued(line, at) || /^[lgmVW]$/.test(textAt(line, at));
}

/** Pounds that are no money: the money step has passed them on. */
const pounds = (line: Line, { from }: Numeral, at: number): ReturnType<Kind> =>
  /^pounds?$/.test(lowerAt(line, at)) ? { kind: 'measure', unit: 'pound', from, to: at + 1 } : null;
