import { cueAt } from '../../quotes/cue.ts';
import { findCues, withSource, type LikelyCue } from '../../quotes/cues.ts';
import {
  addEndEvidence,
  addNoContentEvidence,
  addSpanEvidence,
  addStartEvidence,
} from '../../quotes/evidence/content.ts';
import { placeOf, SIDES, spansOf, type Place, type Side } from '../../quotes/evidence/place.ts';
import { unitAt, type Run, type Scene } from '../../text/scene.ts';
import type { Model } from '../model.ts';
import { fit, sourceMention, wordsIn, type GoldAttribution } from './gold.ts';
import { collector, type Choice } from './learn.ts';
import type { Lesson } from './lesson.ts';

/** Where less than this of the words are shared, no candidate is right. */
const FITTING = 0.6;

/** For each cue marked by hand and each side of it: which words it reports there, or none. */
export function contentChoices(
  lesson: Lesson,
  model: Pick<Model, 'cue' | 'source'>,
  sides: readonly Side[] = SIDES,
): Choice[] {
  const { scene, mentions, byCue } = lesson;
  const all = cuesOf(lesson, model);
  return all.flatMap((cue) => {
    const attribution = byCue.get(cue.verb);
    if (!attribution) return [];
    const cues = all.filter(({ verb }) => scene.unitOf[verb] === scene.unitOf[cue.verb]);
    const view = { scene, mentions, unit: unitAt(scene, cue.verb), cues };
    return sides.flatMap((side) => choiceAt(placeOf(view, cue, side), attribution, lesson));
  });
}

/** The cues that reading would find, and those marked by hand that it would not. */
function cuesOf(lesson: Lesson, model: Pick<Model, 'cue' | 'source'>): LikelyCue[] {
  const { scene, mentions, byCue } = lesson;
  const found: LikelyCue[] = findCues({ scene, mentions }, model).filter(
    ({ chance }) => chance > 0.3,
  );
  const known = new Set(found.map(({ verb }) => verb));
  for (const [word, attribution] of byCue) {
    const cue = known.has(word) || !attribution.speech ? null : cueAt(scene, mentions, word);
    if (cue) found.push(withSource(cue, sourceMention(scene, mentions, attribution, cue), 1, 1));
  }
  return found;
}

function choiceAt(place: Place, gold: GoldAttribution, { scene, weight }: Lesson): Choice[] {
  const spans = spansOf(place);
  const target = targetOf(scene, spans, wordsAt(place, gold));
  if (target === null) return [];
  const { take, ...sink } = collector();
  const blocks: Int32Array[] = [];
  const block = (): number => blocks.push(take()) - 1;
  const blockOf = (edges: readonly number[], add: typeof addStartEvidence): Map<number, number> =>
    new Map(
      edges.map((edge) => {
        add(place, edge, sink);
        return [edge, block()];
      }),
    );
  addNoContentEvidence(place, sink);
  const none = block();
  const ofStart = blockOf(place.starts, addStartEvidence);
  const ofEnd = blockOf(place.ends, addEndEvidence);
  const candidates = spans.map((span) => {
    addSpanEvidence(place, span.from, span.to, sink);
    return [ofStart.get(span.from) ?? none, ofEnd.get(span.to) ?? none, block()];
  });
  return [{ blocks, candidates: [[none], ...candidates], target, weight }];
}

/** The words marked as content on this side of the cue, in its unit. */
function wordsAt({ scene, unit, cue, side }: Place, gold: GoldAttribution): Set<number> {
  return new Set(
    wordsIn(scene, gold.content).filter(
      (i) => i >= unit.from && i < unit.to && (side === 'before' ? i < cue.verb : i > cue.verb),
    ),
  );
}

/** 0 for no content, else one more than the best span's index; `null` where no span fits. */
function targetOf(scene: Scene, spans: readonly Run[], words: ReadonlySet<number>): number | null {
  if (words.size === 0) return 0;
  let best = FITTING;
  let target: number | null = null;
  spans.forEach((span, k) => {
    const fits = fit(scene, span, words);
    if (fits > best) [best, target] = [fits, k + 1];
  });
  return target;
}
