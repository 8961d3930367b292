import { stemOf } from '../languages/en/stem.ts';
import type { Sentence } from '../text/doc.ts';

/** A text as the weights of its stems, by the stems' numbers. */
export type Vector = ReadonlyMap<number, number>;

/** The content words of some sentences, weighed by how few of the sentences have them. */
export interface Terms {
  /** One vector a sentence. */
  readonly vectors: readonly Vector[];
  /** A text outside, such as the headline, by the same stems; those that no sentence has are left out. */
  readonly vectorOf: (sentences: readonly Sentence[]) => Vector;
}

export function termsOf(sentences: readonly Sentence[]): Terms {
  const numbers = new Map<string, number>();
  const counts = sentences.map((sentence) => countsOf([sentence], numbers, true));
  const frequency = new Map<number, number>();
  for (const count of counts)
    for (const term of count.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weighed = (count: Vector): Vector =>
    new Map(
      [...count].map(([term, times]) => [
        term,
        times * Math.log(1 + sentences.length / (frequency.get(term) ?? 1)),
      ]),
    );
  return {
    vectors: counts.map(weighed),
    vectorOf: (others) => weighed(countsOf(others, numbers, false)),
  };
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

function countsOf(
  sentences: readonly Sentence[],
  numbers: Map<string, number>,
  learns: boolean,
): Vector {
  const counts = new Map<number, number>();
  for (const { words } of sentences)
    for (const { lower, tag } of words) {
      if (!CONTENT.test(tag)) continue;
      const stem = stemOf(lower);
      const term = numbers.get(stem) ?? (learns ? numbers.size : -1);
      if (term < 0) continue;
      numbers.set(stem, term);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  return counts;
}

/** All of them together. */
export function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

export const lengthOf = (vector: Vector): number => {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
};

/** How much two texts are about the same, 0 to 1. `length` is that of `b`, where it is known. */
export function likeness(a: Vector, b: Vector, length = lengthOf(b)): number {
  const both = lengthOf(a) * length;
  if (both === 0) return 0;
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum / both;
}

/** How much of `b` stands in `a` too, 0 to 1. */
export function shareOf(a: Vector, b: Vector): number {
  let all = 0;
  let shared = 0;
  for (const [term, weight] of b) {
    all += weight;
    if (a.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
