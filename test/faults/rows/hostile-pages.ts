import { tryBombs } from '../../hostile/bombs/index.ts';
import type { FaultRow } from '../support/row.ts';

export const hostilePages: FaultRow = {
  number: 13,
  fault: 'all pages, feeds and files of `npm run test:hostile` that are made to hang or to grow',
  expected: 'each refused in a sentence within 10 s (+ 0.5), the process grows by 50 MB at most',
  run: async () => {
    const outcomes = await tryBombs({ letIn: false });
    const refused = outcomes.filter(({ code, hint }) => code !== null && hint !== '');
    const slowest = Math.max(...outcomes.map(({ seconds }) => seconds));
    const largest = Math.max(...outcomes.map(({ grownMb }) => grownMb));
    return {
      ok: refused.length === outcomes.length && slowest <= 10.5 && largest <= 50,
      reached: `${refused.length} of ${outcomes.length} refused, slowest ${slowest.toFixed(1)} s, grew by ${largest.toFixed(0)} MB at most`,
    };
  },
};
