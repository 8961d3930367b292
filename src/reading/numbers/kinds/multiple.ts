import { FOLD_ENDING, MULTIPLES, TWICE } from '../../languages/en/number-words.ts';
import { isDigits, isGlued, lowerAt, pastHyphen } from '../line.ts';
import type { Kind } from './kind.ts';

/** "four times the number", "10 times", "ten-fold", "twice". */
export const multiple: Kind = (line, { from, to }) => {
  const last = lowerAt(line, to - 1);
  if (last === TWICE || last.endsWith(FOLD_ENDING))
    return { kind: 'rate', unit: 'times', from, to };
  const at = pastHyphen(line, to);
  const isTimes =
    MULTIPLES.has(lowerAt(line, at)) &&
    lowerAt(line, at + 1) !== 'champion' &&
    !(isGlued(line, at + 1) && isDigits(line, at + 1));
  return isTimes ? { kind: 'rate', unit: 'times', from, to: at + 1 } : null;
};
