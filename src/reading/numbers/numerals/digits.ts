import {
  NEGATIVE_WORDS,
  SCALES,
  SHORT_SCALES,
  SURE_SCALES,
} from '../../languages/en/number-words.ts';
import { LENGTH_ADJECTIVES, MEASURES, MORE_OR_LESS, TIME_UNITS } from '../../languages/en/units.ts';
import { isDash, isDigits, isGlued, isHyphen, lowerAt, tagAt, textAt, type Line } from '../line.ts';
import { phraseAt } from '../phrases.ts';
import { moneyLettersBefore, moneySignBefore } from '../money-signs.ts';
import { halfAfter } from './halves.ts';
import type { Numeral } from './numeral.ts';

/** Longer runs of digits count nothing. */
const LONGEST = 24;

const PLAIN = /^\d*(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/; // 1,234,567.8
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/; // 12,34,567
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/; // 1.234.567,8
const MANY_POINTS = /\..*[.,]/;

/** "2,000", "-1.3", "3.9 million", "40k", "2½"; `null` for digits that are no number ("1,2,3"). */
export function readDigits(line: Line, i: number): Numeral | null {
  const sign = signBefore(line, i);
  const bare = valueOf(textAt(line, i));
  if (bare === null) return null;
  const half = halfAfter(line, i + 1);
  const mantissa = bare + (half?.value ?? 0);
  const { scale, to } = scaleAfter(line, half?.to ?? i + 1, mantissa, i);
  const value = round(mantissa * scale) * (sign < i ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  return {
    from: sign,
    to,
    value: value === 0 ? 0 : value,
    low: null,
    high: null,
    form: 'digits',
    scale,
  };
}

/** Digits, or one sign for a part: "½" is read by the parts. */
export function valueOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(',', ''));
  const continental = CONTINENTAL.test(text) && MANY_POINTS.test(text);
  return continental ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
}

/** 13.6 × 1e6 is 13600000 and not 13599999.999999998. */
export const round = (value: number): number =>
  isExact(value) ? value : Number(value.toPrecision(15));

/** Whole numbers of fifteen digits stay as they are; only 0 may be written in two ways. */
const isExact = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 1e15 && value !== 0;

/** Place of the sign that belongs to the digits, their own place without one: "-1.3" but not "2019-20" or "5 -3". */
function signBefore(line: Line, i: number): number {
  const word = isHyphen(line, i - 1) ? i - 2 : i - 1;
  if (NEGATIVE_WORDS.has(lowerAt(line, word)) && !isDigits(line, word - 1)) return word;
  const isMinus = /^[-−]$/.test(textAt(line, i - 1)) && isGlued(line, i);
  return isMinus && (i === 1 || !isGlued(line, i - 1) || textAt(line, i - 2) === '(') ? i - 1 : i;
}

function scaleAfter(
  line: Line,
  at: number,
  value: number,
  i: number,
): { scale: number; to: number } {
  const word = isHyphen(line, at) ? at + 1 : at;
  const scale = SCALES.get(lowerAt(line, word));
  if (scale !== undefined) {
    const more = SCALES.get(lowerAt(line, word + 1)) ?? 1;
    return more > scale ? { scale: scale * more, to: word + 2 } : { scale, to: word + 1 };
  }
  const short = SHORT_SCALES.get(lowerAt(line, at));
  const isScale = short !== undefined && !isDash(line, at) && isShortScale(line, at, value, i);
  return isScale ? { scale: short, to: at + 1 } : { scale: 1, to: at };
}

function isShortScale(line: Line, at: number, value: number, i: number): boolean {
  const lower = lowerAt(line, at);
  if (isHyphen(line, at + 1) && !SURE_SCALES.has(lower)) return false;
  const isMoney = (moneySignBefore(line, i) ?? moneyLettersBefore(line, i)) !== null;
  if (isMoney) return isGlued(line, at) || lower !== 't';
  if (SURE_SCALES.has(lower)) return isGlued(line, at) || lower !== 'k';
  return value < 1000 && isLetterScale(line, at);
}

/** "1.2m tons", "3B", "8 B people". */
function isLetterScale(line: Line, at: number): boolean {
  const isCapital = /^[MB]$/.test(textAt(line, at));
  if (!isGlued(line, at)) return isCapital && isPeople(line, at + 1);
  return lowerAt(line, at) === 'm' ? isMillion(line, at + 1) : isCapital;
}

/** "8 B people", "20 M cars". */
const isPeople = (line: Line, next: number): boolean =>
  tagAt(line, next) === 'NOUN' && MANY.test(lowerAt(line, next));

const MANY = /(?:s|people|men|women|children)$/;

/** "1.2m tons", "35m of its devices", "3m people"; not "a 30m drop" or "100m". */
function isMillion(line: Line, next: number): boolean {
  const lower = lowerAt(line, next);
  if (LENGTH_ADJECTIVES.has(lower)) return false;
  const unit = phraseAt(line, next, MEASURES) ?? phraseAt(line, next, TIME_UNITS);
  if (unit !== null || lower === 'of' || MORE_OR_LESS.has(lower)) return true;
  const last = tagAt(line, next) === 'ADJ' ? next + 1 : next;
  return isPeople(line, last);
}
