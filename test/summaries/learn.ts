import type { Lesson } from './lessons.ts';

const PASSES = 30;
const RATE = 0.1;
const DECAY = 1e-4;

/** Logistic regression by AdaGrad: the same lessons in the same order give the same weights. */
export function learn(lessons: readonly Lesson[]): Readonly<Record<string, number>> {
  const rows = lessons.flatMap(({ sentences }) => sentences);
  const names = Object.keys(rows[0]?.evidence ?? {});
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  const inputs = rows.map(({ evidence, worth }) => ({
    values: Float64Array.from([...names.map((name) => evidence[name] ?? 0), 1]),
    wanted: worth,
  }));
  for (let pass = 0; pass < PASSES; pass++)
    for (let n = 0; n < inputs.length; n++) {
      const input = inputs[(n * STRIDE + pass) % inputs.length];
      if (input !== undefined) step(weights, squares, input.values, input.wanted);
    }
  return Object.fromEntries(
    names.map((name, k) => [name, Math.round(1000 * (weights[k] ?? 0)) / 1000]),
  );
}

/** Prime, so that neighbours in an article do not come one after the other. */
const STRIDE = 7919;

function step(
  weights: Float64Array,
  squares: Float64Array,
  values: Float64Array,
  wanted: number,
): void {
  const error = 1 / (1 + Math.exp(-dot(weights, values))) - wanted;
  values.forEach((value, k) => {
    if (value === 0) return;
    const weight = weights[k] ?? 0;
    const slope = error * value + DECAY * weight;
    const square = (squares[k] ?? 0) + slope * slope;
    squares[k] = square;
    weights[k] = weight - (RATE * slope) / Math.sqrt(square);
  });
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
