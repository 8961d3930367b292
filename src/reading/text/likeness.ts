import { numberOf } from '../model/sink.ts';
import { foldedWords } from './fold.ts';

const RUN = 4;
const BANDS = 12;
const ROWS = 3;

/** The runs of four words in a text, each as a number; two texts that tell the same share most of them, whatever marks they use. */
export function runsOf(text: string): ReadonlySet<number> {
  const words = foldedWords(text).map(numberOf);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1)
    runs.add(words.slice(at, at + RUN).reduce((sum, word) => mixed(Math.imul(sum, 31) + word), 7));
  return runs;
}

/**
 * Twelve short labels of a text (MinHash). Texts that share four fifths of their runs agree in at least one of them but for one
 * pair in thousands, those that share a tenth hardly ever: who looks for a text under its labels finds its near copies.
 * Empty for a text of fewer than four words.
 */
export function labelsOf(runs: ReadonlySet<number>): readonly string[] {
  if (runs.size === 0) return [];
  const least = SEEDS.map((seed) => {
    let lowest = 0xffffffff;
    for (const run of runs) lowest = Math.min(lowest, mixed(run ^ seed));
    return lowest;
  });
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.slice(band * ROWS, (band + 1) * ROWS);
    return rows.reduce((sum, row) => mixed(Math.imul(sum, 31) + row), band + 1).toString(36);
  });
}

/** Of how many runs two texts share, as parts of the shorter one's and of all of both. */
export function likeness(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): { readonly ofShorter: number; readonly ofBoth: number } {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return {
    ofShorter: shared / Math.max(1, Math.min(one.size, other.size)),
    ofBoth: shared / Math.max(1, one.size + other.size - shared),
  };
}

const SEEDS = Array.from({ length: BANDS * ROWS }, (_, at) => mixed(0x9e3779b9 * (at + 1)));

/** Spreads the bits of a number over all 32 (the last step of MurmurHash3). */
function mixed(given: number): number {
  let sum = given | 0;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
