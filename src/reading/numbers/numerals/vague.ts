import { SCALES, VAGUE_FACTORS, VAGUE_PLURALS } from '../../languages/en/number-words.ts';
import { lowerAt, tagAt, type Line } from '../line.ts';
import type { Numeral } from './numeral.ts';

/** How much more than its own size such a word may mean. */
const SPREAD = 10;

/** "dozens", "hundreds of thousands", "several hundred": an order of size with low and high, and no value. */
export function readVague(line: Line, i: number): Numeral | null {
  const lower = lowerAt(line, i);
  if (VAGUE_FACTORS.has(lower)) return readFactor(line, i);
  const size = VAGUE_PLURALS.get(lower);
  if (size === undefined || tagAt(line, i) === 'VERB') return null;
  const more = lowerAt(line, i + 1) === 'of' ? VAGUE_PLURALS.get(lowerAt(line, i + 2)) : undefined;
  if (
    more === undefined &&
    (lower === 'tens' || (lower === 'scores' && lowerAt(line, i + 1) !== 'of'))
  )
    return null;
  return more === undefined ? vague(i, i + 1, size) : vague(i, i + 3, size * more);
}

function readFactor(line: Line, i: number): Numeral | null {
  const at = lowerAt(line, i + 1) === 'of' ? i + 2 : i + 1;
  const scale = SCALES.get(lowerAt(line, at));
  return scale === undefined ? null : vague(i, at + 1, scale, 2);
}

const vague = (from: number, to: number, size: number, least = 1): Numeral => ({
  from,
  to,
  value: null,
  low: size * least,
  high: size * SPREAD,
  form: 'vague',
  scale: size,
});
