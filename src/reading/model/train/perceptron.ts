import { FEATURES } from '../../text/tagger/evidence.ts';
import { bestTag, LEARNT } from '../../text/tagger/tagger.ts';

/** Learns tags from mistakes; what it knows in the end is the average of all that it ever thought (Collins 2002). */
export interface Perceptron {
  /** To be filled with a word's evidence before a guess. */
  readonly features: Int32Array;
  /** The number of the likeliest tag. */
  readonly guess: () => number;
  /** Says that the last guess was wrong. */
  readonly correct: (guess: number, truth: number) => void;
  readonly averaged: () => Float32Array;
}

/** One that knows nothing; `rows` is a power of two. */
export function perceptron(rows: number): Perceptron {
  const weights = new Float32Array(rows * LEARNT.length);
  const totals = new Float64Array(weights.length);
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(LEARNT.length);
  let step = 0;
  const move = (tag: number, by: number): void => {
    for (const feature of features) {
      const at = ((feature << 4) & (weights.length - 1)) + tag;
      weights[at] = (weights[at] ?? 0) + by;
      totals[at] = (totals[at] ?? 0) + by * step;
    }
  };
  return {
    features,
    guess() {
      step++;
      return bestTag(weights, features, scores);
    },
    correct(guess, truth) {
      move(truth, 1);
      move(guess, -1);
    },
    averaged: () => weights.map((weight, k) => weight - (totals[k] ?? 0) / step),
  };
}
