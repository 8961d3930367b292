import type { Table } from '../../src/intake/html/filter/judge.ts';

/** One block to learn from. */
export interface Example {
  readonly evidence: readonly string[];
  readonly isArticle: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** At hand: within a test each look at a global costs as much as the sum it is used in. */
const { abs, exp, floor, imul, round: rounded, sqrt } = Math;

const RATE = 0.1;
const DECAY = 1e-3;
const ROUNDS = 30;
/** The weights of the last rounds are averaged. */
const AVERAGED = 10;
const SEED = 20170125;

/** Logistic regression by AdaGrad (Duchi et al. 2011); the same examples give the same weights, to the hundredth. */
export function learn(examples: readonly Example[]): Table {
  const names = [...new Set(examples.flatMap(({ evidence }) => evidence))].toSorted();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ evidence, isArticle, weight }) => ({
    features: Int32Array.from(evidence, (name) => numbers.get(name) ?? 0),
    target: isArticle ? 1 : 0,
    weight,
  }));
  const mean = descend(rows, names.length);
  const table = names.map((name, at) => [name, rounded((mean[at] ?? 0) * 100) / 100] as const);
  return new Map(table.filter(([, weight]) => weight !== 0));
}

interface Row {
  readonly features: Int32Array;
  readonly target: number;
  readonly weight: number;
}

function descend(rows: readonly Row[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const mean = new Float64Array(size);
  const random = generator(SEED);
  const order = [...rows];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const row of order) step(row, weights, squares);
    if (round < ROUNDS - AVERAGED) continue;
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / AVERAGED;
  }
  return mean;
}

function step({ features, target, weight }: Row, weights: Float64Array, squares: Float64Array) {
  let score = 0;
  for (const at of features) score += weights[at] ?? 0;
  const slope = (1 / (1 + exp(-score)) - target) * weight;
  if (abs(slope) < 1e-5) return;
  for (const at of features) {
    const gradient = slope + DECAY * (weights[at] ?? 0);
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (RATE * gradient) / (sqrt(square) + 1e-8);
  }
}

function shuffle(order: unknown[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
