import { PERCENT } from '../../languages/en/units.ts';
import { pastHyphen, phraseAt } from '../line.ts';
import type { Kind } from './kind.ts';

/** "5%", "60 per cent", "two percentage points", "40 basis points". */
export const percent: Kind = (line, { from, to }) => {
  const unit = phraseAt(line, pastHyphen(line, to), PERCENT);
  return unit && { kind: 'percent', unit: unit.value, from, to: unit.to };
};
