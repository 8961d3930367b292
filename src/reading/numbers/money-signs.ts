import {
  MONEY_CODES,
  MONEY_LETTERS,
  MONEY_SIGNS,
  PLAIN_CODES,
} from '../languages/en/currencies.ts';
import { isGlued, lowerAt, textAt, type Line } from './line.ts';

/** The currency before a sum and where it begins: "$", "US$", "HK $", "RM", "EUR"; `null` without one. */
export function moneySignBefore(
  line: Line,
  i: number,
): { readonly from: number; readonly unit: string } | null {
  const minus = /^[-−]$/.test(textAt(line, i - 1)) ? i - 1 : i;
  const at = minus - 1;
  const sign = MONEY_SIGNS.get(textAt(line, at));
  if (sign === undefined) {
    const from = textAt(line, at) === '.' ? at - 1 : at;
    const code = moneyCodeAt(line, from);
    return code === undefined ? null : { from, unit: code };
  }
  const longer = MONEY_SIGNS.get(`${lowerAt(line, at - 1)}${textAt(line, at)}`);
  const belongs = longer !== undefined && (isGlued(line, at) || textAt(line, at - 1).length > 1);
  return belongs ? { from: at - 1, unit: longer } : { from: at, unit: sign };
}

/** Letters that stand for a sign, glued before a sum: "R15 million", "PS6m", "Y=590 billion". */
export function moneyLettersBefore(
  line: Line,
  i: number,
): { readonly from: number; readonly unit: string } | null {
  const from = textAt(line, i - 1) === '=' ? i - 2 : i - 1;
  const letters = line.tokens.slice(Math.max(0, from), i).map(({ text }) => text);
  const unit = isGlued(line, i) ? MONEY_LETTERS.get(letters.join('')) : undefined;
  return unit === undefined ? null : { from, unit };
}

/** The currency whose code stands at a place: "EUR", "rmb", "RM". */
export function moneyCodeAt(line: Line, i: number): string | undefined {
  const isPlain = PLAIN_CODES.has(lowerAt(line, i));
  return MONEY_CODES.get(isPlain ? textAt(line, i).toUpperCase() : textAt(line, i));
}
