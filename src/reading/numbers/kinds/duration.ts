import type { Kind } from './kind.ts';
import { timeAfter } from './time.ts';

/** "three months", "five-year", "30 consecutive days". */
export const duration: Kind = (line, { from, to, form }) => {
  const at = form === 'vague' && line.tokens[to]?.lower === 'of' ? to + 1 : to;
  const time = timeAfter(line, at);
  return time && { kind: 'duration', unit: time.unit, from, to: time.to };
};
