import { PERCENT } from '../../languages/en/units.ts';
import { lowerAt, pastHyphen } from '../line.ts';
import { phraseAt } from '../phrases.ts';
import type { Kind } from './kind.ts';

/** "5%", "60 per cent", "two percentage points", "40 basis points", "a quarter of a percentage point". */
export const percent: Kind = (line, { from, to, form }) => {
  const isPart = form === 'part' && lowerAt(line, to) === 'of' && lowerAt(line, to + 1) === 'a';
  const unit = phraseAt(line, isPart ? to + 2 : pastHyphen(line, to), PERCENT);
  return unit && { kind: 'percent', unit: unit.value, from, to: unit.to };
};
