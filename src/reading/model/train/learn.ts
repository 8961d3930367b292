import { featureOf, type Sink } from '../sink.ts';

/** One choice to learn from. A candidate is the sum of some blocks of features, so that candidates may share them. */
export interface Choice {
  readonly blocks: readonly Int32Array[];
  /** Numbers of blocks for each candidate. */
  readonly candidates: readonly (readonly number[])[];
  /** Index of the right candidate. */
  readonly target: number;
  readonly weight: number;
}

export interface Schedule {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2, on the weights that a step touches. */
  readonly decay: number;
  /** How often everything is learnt, in another order each time. */
  readonly runs: number;
}

/** Keeps features instead of weighing them. */
export interface Collector extends Sink {
  /** The features since the last call. */
  readonly take: () => Int32Array;
}

export function collector(): Collector {
  let kept: number[] = [];
  return {
    add: (template, a = 0, b = 0, c = 0) => void kept.push(featureOf(template, a, b, c)),
    take() {
      const block = Int32Array.from(kept);
      kept = [];
      return block;
    },
  };
}

/** The mean of what several runs learn: what hangs on the order of the choices cancels out. The same choices give the same weights. */
export function learn(choices: readonly Choice[], schedule: Schedule): Float32Array {
  const mean = new Float64Array(2 ** schedule.bits);
  for (let run = 0; run < schedule.runs; run++) {
    const weights = learnOnce(choices, schedule, SEED + run);
    weights.forEach((weight, at) => (mean[at] = (mean[at] ?? 0) + weight / schedule.runs));
  }
  return Float32Array.from(mean);
}

const SEED = 20161108;

/** Softmax over each choice's candidates, AdaGrad (Duchi et al. 2011), the mean of the weights after each epoch but the first. */
function learnOnce(choices: readonly Choice[], schedule: Schedule, seed: number): Float64Array {
  const size = 2 ** schedule.bits;
  const state = {
    weights: new Float64Array(size),
    squares: new Float64Array(size),
    mask: size - 1,
  };
  const sum = new Float64Array(size);
  const order = choices.map((_, k) => k);
  const random = generator(seed);
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    shuffle(order, random);
    for (const k of order) {
      const choice = choices[k];
      if (choice) step(choice, state, schedule);
    }
    if (epoch > 0) state.weights.forEach((weight, at) => (sum[at] = (sum[at] ?? 0) + weight));
  }
  return sum.map((total) => total / (schedule.epochs - 1));
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly mask: number;
}

function step(choice: Choice, state: State, schedule: Schedule): void {
  const slopes = slopesOf(choice, state);
  choice.blocks.forEach((block, b) => {
    const slope = (slopes[b] ?? 0) * choice.weight;
    if (Math.abs(slope) < 1e-4) return;
    for (const feature of block) descend(state, feature & state.mask, slope, schedule);
  });
}

function descend(
  { weights, squares }: State,
  at: number,
  slope: number,
  { rate, decay }: Schedule,
): void {
  const weight = weights[at] ?? 0;
  const gradient = slope + decay * weight;
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = weight - (rate * gradient) / (Math.sqrt(square) + 1e-8);
}

/** How the loss changes with each block's score. */
function slopesOf({ blocks, candidates, target }: Choice, { weights, mask }: State): Float64Array {
  const scores = blocks.map((block) => {
    let sum = 0;
    for (const feature of block) sum += weights[feature & mask] ?? 0;
    return sum;
  });
  const totals = candidates.map((parts) => parts.reduce((sum, b) => sum + (scores[b] ?? 0), 0));
  const most = totals.reduce((a, b) => Math.max(a, b), -Infinity);
  const shares = totals.map((total) => Math.exp(total - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const slopes = new Float64Array(blocks.length);
  candidates.forEach((parts, k) => {
    const slope = (shares[k] ?? 0) / whole - (k === target ? 1 : 0);
    for (const b of parts) slopes[b] = (slopes[b] ?? 0) + slope;
  });
  return slopes;
}

/** The same things in an order that the seed alone decides. */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const order = things.map((_, k) => k);
  shuffle(order, generator(seed));
  return order.flatMap((k) => things.slice(k, k + 1));
}

function shuffle(order: number[], random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other] ?? 0, order[k] ?? 0];
  }
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
