import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { keepApart } from './apart.ts';
import { addBounds } from './bounds.ts';
import { carryCounted } from './carried.ts';
import { addCounted } from './counted.ts';
import { joinOutOf } from './out-of.ts';
import { joinRanges } from './ranges.ts';
import { addRates } from './rates.ts';
import { joinRatios } from './ratios.ts';
import { shareUnits } from './shared-units.ts';
import type { Step } from './step.ts';
import { addTrends } from './trends.ts';

/**
 * In this order: numbers are joined before anything is asked of them; trends look at what is left before the number, hedge included;
 * rates stand behind what is counted; what is carried over needs all else.
 */
const STEPS: readonly Step[] = [
  joinOutOf,
  joinRatios,
  joinRanges,
  shareUnits,
  addBounds,
  addTrends,
  addCounted,
  addRates,
  carryCounted,
  keepApart,
];

export const refined = (line: Line, drafts: readonly Draft[]): readonly Draft[] =>
  STEPS.reduce((known, step) => step(line, known), drafts);
