import { MONEY_CODES, MONEY_SIGNS } from '../languages/en/currencies.ts';
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
    const code = MONEY_CODES.get(textAt(line, textAt(line, at) === '.' ? at - 1 : at));
    return code === undefined ? null : { from: textAt(line, at) === '.' ? at - 1 : at, unit: code };
  }
  const longer = MONEY_SIGNS.get(`${lowerAt(line, at - 1)}${textAt(line, at)}`);
  const belongs = longer !== undefined && (isGlued(line, at) || textAt(line, at - 1).length > 1);
  return belongs ? { from: at - 1, unit: longer } : { from: at, unit: sign };
}
