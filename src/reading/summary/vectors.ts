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

/** Adds vectors up; each sum takes the place of the one before. `many`: how many stems there are. */
export function adder(many: number): (vectors: readonly Vector[]) => Sum {
  const weights = new Float64Array(many);
  let terms: number[] = [];
  return (vectors) => {
    for (const term of terms) weights[term] = 0;
    terms = [];
    for (const vector of vectors)
      vector.terms.forEach((term, k) => {
        const had = weights[term] ?? 0;
        if (had === 0) terms.push(term);
        weights[term] = had + (vector.weights[k] ?? 0);
      });
    return { weights, length: lengthOfAll(terms.map((term) => weights[term] ?? 0)) };
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
