import { featureOf, type Sink } from './sink.ts';

/** Weights of one kind of choice; a feature's weight lies where its number, cut to the table's length, points. */
export interface Linear {
  /** Length is a power of two. */
  readonly table: Int8Array;
  /** What one unit of the table is worth. */
  readonly scale: number;
}

/** Adds up the weights of features; one is made per kind of choice and used again for each candidate. */
export interface Scorer extends Sink {
  /** The sum since the last call. */
  readonly total: () => number;
}

export function scorerOf({ table, scale }: Linear): Scorer {
  const mask = table.length - 1;
  let sum = 0;
  return {
    add(template, a = 0, b = 0, c = 0) {
      sum += table[featureOf(template, a, b, c) & mask] ?? 0;
    },
    total() {
      const total = sum * scale;
      sum = 0;
      return total;
    },
  };
}

/** Index of the highest score, the first of equals; -1 for none. */
export function bestOf(scores: readonly number[]): number {
  let best = scores.length > 0 ? 0 : -1;
  for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return best;
}

/** How much of the probability the candidate at an index has among all (softmax). */
export function shareOf(scores: readonly number[], index: number): number {
  const chosen = scores[index] ?? 0;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - chosen);
  return 1 / sum;
}

/** Probability of "yes" from one score (logistic). */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));
