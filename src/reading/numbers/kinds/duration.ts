import { GLUED_TIMES } from '../../languages/en/units.ts';
import { isGlued, lowerAt, textAt, type Line } from '../line.ts';
import type { Kind } from './kind.ts';
import { timeAfter } from './time.ts';

/** "three months", "five-year", "30 consecutive days". */
export const duration: Kind = (line, { from, to, form }) => {
  const at = form === 'vague' && line.tokens[to]?.lower === 'of' ? to + 1 : to;
  const time = timeAfter(line, at) ?? gluedTime(line, to);
  return time && { kind: 'duration', unit: time.unit, from, to: time.to };
};

/** "3.9s", "24h"; "1990s" and "20s" are years. */
function gluedTime(line: Line, to: number): { readonly unit: string; readonly to: number } | null {
  const unit = isGlued(line, to) ? GLUED_TIMES.get(lowerAt(line, to)) : undefined;
  const isPlain = unit === 'second' && !textAt(line, to - 1).includes('.');
  return unit === undefined || isPlain ? null : { unit, to: to + 1 };
}
