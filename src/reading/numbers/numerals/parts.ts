import {
  ARTICLES,
  PARTS,
  PART_SIGNS,
  SCALES,
  SMALL_NUMBERS,
} from '../../languages/en/number-words.ts';
import { isDigits, isGlued, isHyphen, lowerAt, tagAt, textAt, type Line } from '../line.ts';
import { valueOf } from './digits.ts';
import type { Numeral } from './numeral.ts';

/** "one third", "two-fifths", "a quarter of", "half the", "half a million", "1/3", "½"; `null` for "the third man". */
export function readPart(line: Line, i: number): Numeral | null {
  return readSlashed(line, i) ?? readSign(line, i) ?? readHalf(line, i) ?? readNamed(line, i);
}

const part = (from: number, to: number, value: number, scale = 1): Numeral => ({
  from,
  to,
  value,
  low: null,
  high: null,
  form: scale > 1 ? 'words' : 'part',
  scale,
});

const LARGEST_DIVISOR = 16;

// oxlint-disable-next-line complexity -- a list of cases
function readSlashed(line: Line, i: number): Numeral | null {
  const whole = isDigits(line, i) && textAt(line, i + 1) === '/' && isDigits(line, i + 2);
  if (!whole || !isGlued(line, i + 1) || !isGlued(line, i + 2) || isGlued(line, i)) return null;
  const top = valueOf(textAt(line, i)) ?? 0;
  const bottom = valueOf(textAt(line, i + 2)) ?? 0;
  const isPart =
    top > 0 && top < bottom && bottom <= LARGEST_DIVISOR && !`${top}/${bottom}`.startsWith('9/11');
  return isPart && !/^[/\-–]$/.test(textAt(line, i + 3)) ? part(i, i + 3, top / bottom) : null;
}

function readSign(line: Line, i: number): Numeral | null {
  const value = PART_SIGNS.get(textAt(line, i));
  const alone = !isGlued(line, i) && !(isGlued(line, i + 1) && PART_SIGNS.has(textAt(line, i + 1)));
  return value !== undefined && alone ? part(i, i + 1, value) : null;
}

/** "half a million", "half an hour", "half of", "half the"; not "the first half", "half-time". */
// oxlint-disable-next-line complexity -- a list of cases
function readHalf(line: Line, i: number): Numeral | null {
  if (lowerAt(line, i) !== 'half' || isHyphen(line, i + 1)) return null;
  const next = lowerAt(line, i + 1);
  if (ARTICLES.has(next)) {
    const scale = SCALES.get(lowerAt(line, i + 2));
    return scale === undefined ? part(i, i + 2, 0.5) : part(i, i + 3, scale / 2, scale);
  }
  const before = tagAt(line, i - 1);
  const isWhole = next === 'of' || tagAt(line, i + 1) === 'DET' || OWNERS.has(next);
  return isWhole && before !== 'ADJ' && before !== 'NUM' && lowerAt(line, i - 1) !== 'the'
    ? part(i, i + 1, 0.5)
    : null;
}

const OWNERS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** "a third of", "one third have", "two-thirds". */
function readNamed(line: Line, i: number): Numeral | null {
  const lower = lowerAt(line, i);
  const count = ARTICLES.has(lower) ? 1 : SMALL_NUMBERS.get(lower);
  if (count === undefined || count === 0) return null;
  const at = isHyphen(line, i + 1) ? i + 2 : i + 1;
  const bottom = PARTS.get(lowerAt(line, at));
  if (bottom === undefined || count >= bottom) return null;
  return isOrdinal(line, at, lower) ? null : part(i, at + 1, count / bottom);
}

/** "a third man", "one quarter later": a noun follows. A plural ("thirds") is a part whatever follows. */
function isOrdinal(line: Line, at: number, first: string): boolean {
  if (lowerAt(line, at).endsWith('s')) return false;
  const tag = tagAt(line, at + 1);
  const counted = tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
  return ARTICLES.has(first)
    ? counted || isHyphen(line, at + 1)
    : counted && lowerAt(line, at) === 'quarter';
}
