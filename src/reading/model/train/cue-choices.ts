import { canBeCue, cueAt } from '../../quotes/cue.ts';
import { addCueEvidence } from '../../quotes/evidence/cue.ts';
import { addSourceEvidence, sourcesFor } from '../../quotes/evidence/source.ts';
import { sourceMention, type GoldAttribution } from './gold.ts';
import { collector, type Choice } from './learn.ts';
import type { Lesson } from './lesson.ts';

/** For each word that can be a cue: whether it was marked as one of speech. */
export function cueChoices(lesson: Lesson): Choice[] {
  return choicesWhere(lesson, (attribution) => attribution?.speech === true);
}

/** For each word that can be a cue: whether it was marked as one of thought, wish or stance. */
export function beliefChoices(lesson: Lesson): Choice[] {
  return choicesWhere(lesson, (attribution) => attribution?.speech === false);
}

function choicesWhere(
  { scene, mentions, byCue, weight }: Lesson,
  isOne: (attribution: GoldAttribution | undefined) => boolean,
): Choice[] {
  const { take, ...sink } = collector();
  const found: Choice[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    if (!canBeCue(scene, i)) continue;
    addCueEvidence({ scene, mentions }, i, sink);
    const target = isOne(byCue.get(i)) ? 1 : 0;
    found.push({ blocks: [take()], candidates: [[], [0]], target, weight });
  }
  return found;
}

/** For each cue marked by hand: which mention is its source, or none. Left out where reading has no mention for it. */
export function sourceChoices({ scene, mentions, byCue, weight }: Lesson): Choice[] {
  const { take, ...sink } = collector();
  const view = { scene, mentions };
  return [...byCue].flatMap(([word, attribution]): Choice[] => {
    const cue = cueAt(scene, mentions, word);
    const marked = sourceMention(scene, mentions, attribution, cue);
    if (!cue || (attribution.source.length > 0 && !marked)) return [];
    const candidates = sourcesFor(view, cue);
    const target = candidates.indexOf(marked);
    const blocks = candidates.map((mention) => {
      addSourceEvidence(view, cue, mention, sink);
      return take();
    });
    return target < 0 ? [] : [{ blocks, candidates: blocks.map((_, k) => [k]), target, weight }];
  });
}
