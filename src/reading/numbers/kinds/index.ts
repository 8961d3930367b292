import type { Measured } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { age } from './age.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { fraction } from './fraction.ts';
import type { Kind } from './kind.ts';
import { measure, speed } from './measure.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { ordinal } from './ordinal.ts';
import { percent } from './percent.ts';

/** The first that knows the number has it: ages before the times in them, speeds before lengths, what has a unit before parts. */
const KINDS: readonly Kind[] = [
  ordinal,
  percent,
  money,
  age,
  duration,
  speed,
  measure,
  multiple,
  fraction,
  count,
];

export function measuredBy(line: Line, numeral: Numeral): Measured {
  for (const kind of KINDS) {
    const measured = kind(line, numeral);
    if (measured !== null) return measured;
  }
  return { kind: 'count', unit: null, from: numeral.from, to: numeral.to };
}
