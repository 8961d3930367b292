import { FEATURES } from '../../text/tagger/evidence.ts';
import { LEARNT } from '../../text/tagger/tagger.ts';

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

/** The number of the tag that a word's features speak for most. */
function bestTag(weights: Float32Array, features: Int32Array, scores: Float64Array): number {
  scores.fill(0);
  const mask = weights.length - 1;
  for (let f = 0; f < FEATURES; f++) {
    const row = ((features[f] ?? 0) << 4) & mask;
    for (let t = 0; t < LEARNT.length; t++) scores[t] = (scores[t] ?? 0) + (weights[row + t] ?? 0);
  }
  let best = 0;
  for (let t = 1; t < LEARNT.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}
