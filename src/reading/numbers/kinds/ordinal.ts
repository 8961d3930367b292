import { ORDINAL_ENDINGS } from '../../languages/en/number-words.ts';
import { isGlued, lowerAt } from '../line.ts';
import type { Kind } from './kind.ts';

/** "22nd": a place in a row. */
export const ordinal: Kind = (line, { from, to, form }) => {
  const isPlace = form === 'digits' && isGlued(line, to) && ORDINAL_ENDINGS.has(lowerAt(line, to));
  return isPlace ? { kind: 'ordinal', unit: null, from, to: to + 1 } : null;
};
