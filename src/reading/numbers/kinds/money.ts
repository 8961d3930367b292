import {
  MONEY_OF_PLACES,
  MONEY_SIGNS,
  MONEY_WORDS,
  PENCE,
  PAYING,
  WEIGHING,
} from '../../languages/en/currencies.ts';
import { isDigits, isGlued, lowerAt, pastHyphen, tagAt, textAt, type Line } from '../line.ts';
import { moneyCodeAt, moneyLettersBefore, moneySignBefore } from '../money-signs.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Kind } from './kind.ts';

/** "$3.9 million", "HK$20", "RM23.50", "9 billion shekels", "200 Canadian dollars", "95p". */
export const money: Kind = (line, numeral) => {
  const { from, to, form } = numeral;
  const sign = moneySignBefore(line, from) ?? letterBefore(line, numeral);
  if (sign) return { kind: 'money', unit: sign.unit, from: sign.from, to: pastWord(line, to) };
  if (lowerAt(line, to) === PENCE && isGlued(line, to) && form === 'digits')
    return { kind: 'money', unit: 'pence', from, to: to + 1 };
  const word = moneyAfter(
    line,
    form === 'vague' && lowerAt(line, to) === 'of' ? to + 1 : to,
    numeral,
  );
  return word && { kind: 'money', unit: word.unit, from, to: word.to };
};

/** Letters make a sum of a large number only: not "R2" or "PS5". */
function letterBefore(
  line: Line,
  { from, scale, value }: Numeral,
): ReturnType<typeof moneyLettersBefore> {
  const isSum = scale > 1 || Math.abs(value ?? 0) >= LEAST_SUM || !Number.isInteger(value);
  return isSum ? moneyLettersBefore(line, from) : null;
}

const LEAST_SUM = 10;

/** "$5 dollars", "¥5 yen". */
const pastWord = (line: Line, to: number): number =>
  MONEY_WORDS.has(lowerAt(line, to)) ? to + 1 : to;

function moneyAfter(line: Line, at: number, numeral: Numeral): { unit: string; to: number } | null {
  const i = pastHyphen(line, at);
  const code = MONEY_SIGNS.get(textAt(line, i)) ?? moneyCodeAt(line, i);
  const isNext = isGlued(line, i + 1) && isDigits(line, i + 1);
  if (code !== undefined) return isNext ? null : { unit: code, to: i + 1 };
  const word = MONEY_WORDS.get(lowerAt(line, i));
  if (word !== undefined) return isMoney(line, i, numeral) ? { unit: word, to: i + 1 } : null;
  return ofPlace(line, i);
}

/** "Canadian dollars", "new Israeli shekels". */
function ofPlace(line: Line, i: number): { unit: string; to: number } | null {
  for (let last = i + 1; last <= i + 3; last++) {
    const general = MONEY_WORDS.get(lowerAt(line, last));
    if (general === undefined) continue;
    const place = [last - 2, last - 1]
      .filter((at) => at >= i)
      .map((at) => placeMoney(line, at, last))
      .find((unit) => unit !== undefined);
    return place === undefined ? null : { unit: place, to: last + 1 };
  }
  return null;
}

function placeMoney(line: Line, from: number, last: number): string | undefined {
  const words = line.tokens.slice(from, last).map(({ lower }) => lower);
  const coin = lowerAt(line, last)
    .replace(/s$/, '')
    .replace(/kroner$|kronor$/, 'krone');
  return MONEY_OF_PLACES.get([...words, coin].join(' '));
}

const LOOK_BACK = 6;

/** Fewer pounds than this are a weight unless somebody pays them. */
const FEW_POUNDS = 1000;

/** "won" is a verb, "pounds" may be a weight. */
function isMoney(line: Line, i: number, numeral: Numeral): boolean {
  const lower = lowerAt(line, i);
  if (lower === 'won' || lower === 'real') return tagAt(line, i) === 'NOUN';
  return /^pounds?$/.test(lower) ? isSterling(line, i, numeral) : true;
}

function isSterling(line: Line, i: number, { value, scale }: Numeral): boolean {
  const next = lowerAt(line, i + 1);
  if (next === 'sterling') return true;
  const near = line.tokens.slice(Math.max(0, i - LOOK_BACK), i + 2).map((token) => token.lower);
  if (next === 'of' || next === '-' || near.some((word) => WEIGHING.has(word))) return false;
  return scale > 1 || (value ?? 0) >= FEW_POUNDS || near.some((word) => PAYING.has(word));
}
