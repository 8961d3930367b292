import {
  MONEY_CODES,
  MONEY_OF_PLACES,
  MONEY_SIGNS,
  MONEY_WORDS,
  PENCE,
  WEIGHING,
} from '../../languages/en/currencies.ts';
import { isGlued, lowerAt, pastHyphen, tagAt, textAt, type Line } from '../line.ts';
import { moneySignBefore } from '../money-signs.ts';
import type { Kind } from './kind.ts';

/** "$3.9 million", "HK$20", "RM23.50", "9 billion shekels", "200 Canadian dollars", "95p". */
export const money: Kind = (line, { from, to, form }) => {
  const sign = moneySignBefore(line, from);
  if (sign) return { kind: 'money', unit: sign.unit, from: sign.from, to: pastWord(line, to) };
  if (lowerAt(line, to) === PENCE && isGlued(line, to) && form === 'digits')
    return { kind: 'money', unit: 'pence', from, to: to + 1 };
  const word = moneyAfter(line, form === 'vague' && lowerAt(line, to) === 'of' ? to + 1 : to);
  return word && { kind: 'money', unit: word.unit, from, to: word.to };
};

/** "$5 dollars", "¥5 yen". */
const pastWord = (line: Line, to: number): number =>
  MONEY_WORDS.has(lowerAt(line, to)) ? to + 1 : to;

function moneyAfter(line: Line, at: number): { unit: string; to: number } | null {
  const i = pastHyphen(line, at);
  const code = MONEY_SIGNS.get(textAt(line, i)) ?? MONEY_CODES.get(textAt(line, i));
  if (code !== undefined) return { unit: code, to: i + 1 };
  const word = MONEY_WORDS.get(lowerAt(line, i));
  if (word !== undefined) return isMoney(line, i) ? { unit: word, to: i + 1 } : null;
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

/** "won" is a verb, "pounds" may be a weight. */
function isMoney(line: Line, i: number): boolean {
  const lower = lowerAt(line, i);
  if (lower === 'won' || lower === 'real') return tagAt(line, i) === 'NOUN';
  if (!/^pounds?$/.test(lower)) return true;
  if (lowerAt(line, i + 1) === 'of' || WEIGHING.has(lowerAt(line, i + 1))) return false;
  const before = line.tokens.slice(Math.max(0, i - LOOK_BACK), i);
  return !before.some((token) => WEIGHING.has(token.lower)) && !/^-$/.test(textAt(line, i + 1));
}
