import { evidenceOf } from './evidence/index.ts';
import type { Scene } from './scene.ts';

/** What each piece of evidence counts for being article (above 0) or not. */
export type Table = ReadonlyMap<string, number>;

/** Learnt weights: where Readability alone was asked, and where Defuddle was too. */
export interface Weights {
  readonly alone: Table;
  readonly both: Table;
}

/** For each block how sure it is that it is article: log odds, 0 for even, above for yes. */
export function judge(scene: Scene, { alone, both }: Weights): number[] {
  const table = scene.seconded === null ? alone : both;
  return evidenceOf(scene).map((names) =>
    names.reduce((sum, name) => sum + (table.get(name) ?? 0), 0),
  );
}

const FEWEST_WORDS = 50;

/** How much of the article hangs in the balance, as a share of its words: 0 where every block is beyond doubt. */
export function doubtOf({ blocks }: Scene, scores: readonly number[]): number {
  let unsure = 0;
  let article = 0;
  blocks.forEach(({ words }, at) => {
    const chance = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
    unsure += words * Math.min(chance, 1 - chance);
    if (chance > 0.5) article += words;
  });
  return unsure / Math.max(FEWEST_WORDS, article);
}
