/** Takes the evidence for one choice, feature by feature: sums their weights when reading, keeps their numbers when learning. */
export interface Sink {
  /** A feature: the number of its template, and up to three values of it. */
  readonly add: (template: number, a?: number, b?: number, c?: number) => void;
}

// Taken out of Math once: where the global object is guarded, as in tests, each look at it is dear.
const { imul } = Math;

/** 32-bit number of a feature; the mixing steps are those of MurmurHash3 (Austin Appleby, public domain). */
export function featureOf(template: number, a: number, b: number, c: number): number {
  let h = imul(template + 1, 0x9e3779b1);
  h = mixed(h, a);
  h = mixed(h, b);
  h = mixed(h, c);
  h ^= h >>> 16;
  h = imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

function mixed(h: number, value: number): number {
  let k = imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const x = h ^ imul(k, 0x1b873593);
  return imul((x << 13) | (x >>> 19), 5) + 0x6546b64;
}

/** 32-bit number of a word, FNV-1a. */
export function numberOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A distance or count in steps that grow: 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–24, 25–39, 40 and more. */
export function stepOf(count: number): number {
  return count <= 0 ? 0 : (STEP_OF[count] ?? STEPS.length);
}

const STEPS = [0, 1, 2, 3, 4, 6, 9, 14, 24, 39];
const STEP_OF = Uint8Array.from({ length: 40 }, (_, count) =>
  STEPS.findIndex((most) => count <= most),
);
