import { cpuTimeOf } from '../support/cpu-time.ts';
import { builtSteps } from './built.ts';
import { longText } from './texts.ts';

/** How much longer ten times the text takes. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

const LENGTHS = [50_000, 500_000, 5_000_000] as const;
const ROUNDS = [5, 2, 1] as const;

/** Reads texts of 50 kB, 500 kB and 5 MB. */
export async function timeGrowth(): Promise<readonly Growth[]> {
  const { read } = await builtSteps();
  read(longText(LENGTHS[0]));
  const times = LENGTHS.map((length, i) => {
    const text = longText(length);
    return best(() => read(text), ROUNDS[i] ?? 1);
  });
  return LENGTHS.slice(1).map((to, i) => ({
    from: LENGTHS[i] ?? 0,
    to,
    times: (times[i + 1] ?? NaN) / (times[i] ?? NaN),
  }));
}

const best = (work: () => void, rounds: number): number =>
  Math.min(...Array.from({ length: rounds }, () => cpuTimeOf(work)));
