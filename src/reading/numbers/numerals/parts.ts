import {
  ARTICLES,
  PARTS,
  PART_SIGNS,
  SCALES,
  SMALL_NUMBERS,
} from '../../languages/en/number-words.ts';
import { isDigits, isGlued, isHyphen, lowerAt, tagAt, textAt, type Line } from '../line.ts';
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

/** "1/3" is a part, "9/11" a day and "24/7" a habit. */
const SLASHED = /^(?:1\/[234568]|2\/[35]|3\/[458]|4\/5|5\/[68]|7\/8|\d{1,2}\/16)$/;

function readSlashed(line: Line, i: number): Numeral | null {
  if (!isDigits(line, i) || textAt(line, i + 1) !== '/') return null;
  const together = isGlued(line, i + 1) && isGlued(line, i + 2) && !isGlued(line, i);
  const [top, bottom] = [textAt(line, i), textAt(line, i + 2)];
  if (!together || !SLASHED.test(`${top}/${bottom}`) || Number(top) >= Number(bottom)) return null;
  return /^[/\-–]$/.test(textAt(line, i + 3)) ? null : part(i, i + 3, Number(top) / Number(bottom));
}

function readSign(line: Line, i: number): Numeral | null {
  const value = PART_SIGNS.get(textAt(line, i));
  const alone = !isGlued(line, i) && !(isGlued(line, i + 1) && PART_SIGNS.has(textAt(line, i + 1)));
  return value !== undefined && alone ? part(i, i + 1, value) : null;
}

/** "half a million", "half an hour", "half of", "half the"; not "the first half", "half-time". */
function readHalf(line: Line, i: number): Numeral | null {
  if (lowerAt(line, i) !== 'half' || isHyphen(line, i + 1)) return null;
  const next = lowerAt(line, i + 1);
  if (ARTICLES.has(next)) {
    const scale = SCALES.get(lowerAt(line, i + 2));
    return scale === undefined ? part(i, i + 2, 0.5) : part(i, i + 3, scale / 2, scale);
  }
  const isWhole = next === 'of' || tagAt(line, i + 1) === 'DET' || OWNERS.has(next);
  return isWhole && !isNamedHalf(line, i) ? part(i, i + 1, 0.5) : null;
}

/** "the first half of", "the half". */
const isNamedHalf = (line: Line, i: number): boolean =>
  /^(?:ADJ|NUM)$/.test(tagAt(line, i - 1)) || lowerAt(line, i - 1) === 'the';

const OWNERS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** "a third of", "one third have", "two-thirds". */
function readNamed(line: Line, i: number): Numeral | null {
  const lower = lowerAt(line, i);
  const count = ARTICLES.has(lower) ? 1 : SMALL_NUMBERS.get(lower);
  if (count === undefined || count === 0) return null;
  const at = isHyphen(line, i + 1) ? i + 2 : i + 1;
  const bottom = PARTS.get(lowerAt(line, at));
  if (bottom === undefined || count >= bottom) return null;
  const scale = SCALES.get(lowerAt(line, at + 1));
  if (scale !== undefined) return part(i, at + 2, (count * scale) / bottom, scale);
  return isOrdinal(line, at, lower) ? null : part(i, at + 1, count / bottom);
}

/** "a third man", "one quarter later": a noun follows. A plural ("thirds") is a part whatever follows. */
function isOrdinal(line: Line, at: number, first: string): boolean {
  if (lowerAt(line, at).endsWith('s')) return false;
  if (isHyphen(line, at + 1)) return true;
  const tag = tagAt(line, at + 1);
  const counted = tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
  return ARTICLES.has(first) ? counted : counted && lowerAt(line, at) === 'quarter';
}
