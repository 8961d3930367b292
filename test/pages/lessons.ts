import { blocksOf } from '../../src/intake/html/blocks.ts';
import { carve, defuddled } from '../../src/intake/html/carve.ts';
import { parsePage } from '../../src/intake/html/dom.ts';
import { evidenceOf } from '../../src/intake/html/filter/evidence/index.ts';
import type { Weights } from '../../src/intake/html/filter/judge.ts';
import { sceneOf } from '../../src/intake/html/filter/scene.ts';
import { htmlOf, type GoldPage } from './corpus.ts';
import { labelsOf } from './labels.ts';
import { learn, type Example } from './learn.ts';

/** What one page teaches: its blocks as seen with one library asked, and with both. */
export interface Lesson {
  readonly page: GoldPage;
  readonly alone: readonly Example[];
  readonly both: readonly Example[];
}

/** A page of which few strings are known counts for a third of a whole one. */
const PART = 0.3;
const WHOLE = 100;

export function lessonOf(page: GoldPage): Lesson {
  const parsed = parsePage(htmlOf(page), page.url);
  const blocks = blocksOf(parsed.tree);
  const readability = carve(parsed.open())?.paragraphs ?? null;
  const defuddle = defuddled(parsed.open(), page.url);
  const labels = labelsOf(page, blocks);
  const known = blocks.map(({ words }, at) => (labels[at] === null ? 0 : Math.sqrt(words)));
  const sum = known.reduce((all, weight) => all + weight, 0) || 1;
  const share = ((page.text === null ? PART : 1) * WHOLE) / sum;
  const examplesOf = (evidence: string[][]): Example[] =>
    evidence.flatMap((names, at) => {
      const isArticle = labels[at] ?? null;
      if (isArticle === null) return [];
      return [{ evidence: names, isArticle, weight: (known[at] ?? 0) * share }];
    });
  return {
    page,
    alone: examplesOf(evidenceOf(sceneOf(blocks, { readability, defuddle: null }))),
    both: examplesOf(evidenceOf(sceneOf(blocks, { readability, defuddle }))),
  };
}

export function learnFrom(lessons: readonly Lesson[]): Weights {
  return {
    alone: learn(lessons.flatMap(({ alone }) => alone)),
    both: learn(lessons.flatMap(({ both }) => both)),
  };
}
