import {
  AFTER_DIGITS_ONLY,
  BY_CAPITAL,
  GLUED_LETTERS,
  LENGTHS,
  LOWER_ONLY,
  MEASURES,
  POWERS,
  RATES,
} from '../../languages/en/units.ts';
import { isDigits, isGlued, lowerAt, pastHyphen, textAt, type Line } from '../line.ts';
import { phraseAt } from '../phrases.ts';
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
  const exact = BY_CAPITAL.get(textAt(line, at)) ?? gluedUnit(line, at);
  if (exact !== null && form === 'digits')
    return { kind: 'measure', unit: exact, from, to: at + 1 };
  const unit = phraseAt(line, at, MEASURES);
  if (!unit || (unit.to === at + 1 && !standsAlone(line, at, numeral)))
    return pounds(line, numeral, at);
  return { kind: 'measure', from, ...raised(line, unit.value, unit.to) };
};

/** "24 m²", "5 km2", "3 ft^3": an area or a volume. */
function raised(line: Line, unit: string, to: number): { unit: string; to: number } {
  const at = textAt(line, to) === '^' ? to + 1 : to;
  const word = lowerAt(line, at);
  const power = isGlued(line, at) || word.length > 1 ? POWERS.get(word) : undefined;
  return power === undefined || !LENGTHS.has(unit)
    ? { unit, to }
    : { unit: `${power} ${unit}`, to: at + 1 };
}

/** "45C", and '6.1"' where no quotation is open. */
function gluedUnit(line: Line, at: number): string | null {
  if (!isGlued(line, at) || (isGlued(line, at + 1) && /^[\p{L}\d]/u.test(textAt(line, at + 1))))
    return null;
  if (textAt(line, at) === '"') return isQuotationOpen(line, at) ? null : 'inch';
  return GLUED_LETTERS.get(textAt(line, at)) ?? null;
}

const isQuotationOpen = (line: Line, at: number): boolean =>
  line.tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1;

function standsAlone(line: Line, at: number, { form, to }: Numeral): boolean {
  const lower = lowerAt(line, at);
  if (LOWER_ONLY.has(lower) && textAt(line, at) !== lower) return false;
  if (lower === 'in') return isGlued(line, at);
  if (!AFTER_DIGITS_ONLY.has(lower)) return true;
  if (form !== 'digits' && !isDigits(line, to - 1)) return false;
  return lower.length > 1 || isGlued(line, at) || /^[lLgmVW]$/.test(textAt(line, at));
}

/** Pounds that are no money: the money step has passed them on. */
const pounds = (line: Line, { from }: Numeral, at: number): ReturnType<Kind> =>
  /^pounds?$/.test(lowerAt(line, at)) ? { kind: 'measure', unit: 'pound', from, to: at + 1 } : null;
