import type { Quantity } from '../../reading/index.ts';

/** How far "about" may reach, as a part of the figure. */
const ABOUT = 0.1;

/** Whether two figures can both be so, each with its hedge: "about 2,000" and 2,100 can, "more than 4,000" and 3,500 cannot. */
export function canBothBe(a: Quantity, b: Quantity): boolean {
  const [one, other] = [reachOf(a), reachOf(b)];
  return one.low <= other.high && other.low <= one.high;
}

function reachOf({ value, low, high, bound }: Quantity): { low: number; high: number } {
  if (value === null) return { low: low ?? -Infinity, high: high ?? Infinity };
  if (bound === 'over') return { low: value, high: Infinity };
  if (bound === 'under') return { low: -Infinity, high: value };
  const slack = bound === 'about' ? ABOUT * Math.abs(value) : 0;
  return { low: value - slack, high: value + slack };
}
