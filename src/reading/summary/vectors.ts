/** A text as the weights of its stems by their numbers, each stem once, in the order in which they come first. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly length: number;
}

/** Several vectors together: a weight for each stem that there is. */
export interface Sum {
  readonly weights: Float64Array;
  readonly length: number;
}

export const NOTHING: Vector = { terms: [], weights: [], length: 0 };

/** Adds vectors up, all or those of some places; each sum takes the place of the one before. `many`: how many stems there are. */
export function adder(
  many: number,
): (vectors: readonly Vector[], from?: number, to?: number) => Sum {
  const weights = new Float64Array(many);
  const held = new Int32Array(many);
  let count = 0;
  const add = ({ terms, weights: own }: Vector): void => {
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k] ?? 0;
      const had = weights[term] ?? 0;
      if (had === 0) held[count++] = term;
      weights[term] = had + (own[k] ?? 0);
    }
  };
  return (vectors, from = 0, to = vectors.length) => {
    for (let k = 0; k < count; k++) weights[held[k] ?? 0] = 0;
    count = 0;
    for (let k = Math.max(0, from); k < Math.min(to, vectors.length); k++)
      add(vectors[k] ?? NOTHING);
    let squares = 0;
    for (let k = 0; k < count; k++) {
      const weight = weights[held[k] ?? 0] ?? 0;
      squares += weight * weight;
    }
    return { weights, length: Math.sqrt(squares) };
  };
}

export function lengthOfAll(weights: readonly number[]): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares);
}

/** How much two texts are about the same, 0 to 1. */
export function likeness({ terms, weights, length }: Vector, sum: Sum): number {
  const both = length * sum.length;
  if (both === 0) return 0;
  let product = 0;
  for (let k = 0; k < terms.length; k++)
    product += (weights[k] ?? 0) * (sum.weights[terms[k] ?? 0] ?? 0);
  return product / both;
}

/** How much of `b` stands in `a` too, 0 to 1. */
export function shareOf(a: Vector, b: Vector): number {
  let all = 0;
  let shared = 0;
  b.terms.forEach((term, k) => {
    const weight = b.weights[k] ?? 0;
    all += weight;
    if (a.terms.includes(term)) shared += weight;
  });
  return all === 0 ? 0 : shared / all;
}
