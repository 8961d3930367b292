import { addCandidateEvidence, type Reference, type Weigh } from '../../people/evidence.ts';
import { shareOf } from '../linear.ts';
import { quotesIn } from '../../quotes/index.ts';
import type { Model } from '../model.ts';
import { wordsIn } from './gold.ts';
import { collector, type Choice } from './learn.ts';
import type { Lesson } from './lesson.ts';

/** The names of he and she were found by a machine: one that what was learnt from all of them finds this unlikely is left out. */
const DOUBTED = 0.15;

/** For a he or she whose name is marked: which candidate bears it. What is not marked is settled by `weigh`, so that later ones have somebody who spoke before. */
export function pronounChoices(
  lessons: readonly Lesson[],
  model: Omit<Model, 'pronoun'>,
  weigh: Weigh,
): Choice[] {
  return lessons.flatMap((lesson) => {
    const found: Choice[] = [];
    const names = namesOf(lesson);
    quotesIn(lesson.scene, model, (reference) => {
      const name = names.get(reference.pronoun.head);
      const target = name === undefined ? -1 : bearerOf(reference, name);
      if (target < 0) return weigh(reference);
      if (shareOf(weigh(reference), target) < DOUBTED) return weigh(reference);
      found.push(choiceOf(reference, target, lesson.weight));
      return reference.candidates.map((_, k) => (k === target ? 9 : 0));
    });
    return found;
  });
}

/** Without anything learnt: whoever stands nearest. */
export const nearestFirst: Weigh = ({ candidates }) => candidates.map((_, k) => -0.01 * k);

function choiceOf(reference: Reference, target: number, weight: number): Choice {
  const { take, ...sink } = collector();
  const blocks = reference.candidates.map((_, k) => {
    addCandidateEvidence(reference, k, sink);
    return take();
  });
  return { blocks, candidates: blocks.map((_, k) => [k]), target, weight };
}

/** Names of the article's speakers by the word that stands for them. */
function namesOf({ scene, attributions }: Lesson): Map<number, string> {
  const names = new Map<number, string>();
  for (const { source, silver_name: name } of attributions)
    for (const word of wordsIn(scene, source)) if (name) names.set(word, name);
  return names;
}

/** A bearer of the other gender is somebody else of that surname. */
function bearerOf({ candidates, gender }: Reference, name: string): number {
  const last = lastWord(name);
  return candidates.findIndex(
    (one) =>
      one.identity &&
      lastWord(one.identity.name) === last &&
      (one.gender === null || one.gender === gender),
  );
}

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[\s.,]+/)
    .findLast((word) => word && !/^(?:jr|sr|i{1,3}|iv)$/.test(word)) ?? '';
