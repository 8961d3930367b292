import { isQuoted, unitAt } from '../../text/scene.ts';
import type { LikelyCue } from '../cues.ts';
import type { Passage } from '../passage.ts';
import type { SpeakerRule, Stage } from './rule.ts';

/** A word with less of a chance is no cue that says nothing yet. */
const LIKELY = 0.4;

/** Reed turned to the crowd and shouted. “…”: a quote for itself after a sentence that says that somebody spoke, and not what. */
export const silentCue: SpeakerRule = (stage, passage) => {
  const cue = standsAlone(stage, passage) ? lastCueBefore(stage, passage.from) : undefined;
  if (!cue?.source || hasWords(stage, cue)) return null;
  return {
    mention: cue.source,
    cue: { from: cue.from, to: cue.to },
    sure: false,
    why: 'the sentence before says that they spoke',
  };
};

/** A sentence of its own, behind another of the same paragraph that is no quote. */
function standsAlone({ scene }: Stage, { kind, from, paragraph }: Passage): boolean {
  const opens = unitAt(scene, from).from === from && scene.paragraphs[paragraph]?.from !== from;
  return kind === 'direct' && opens && from > 0 && !isQuoted(scene, from - 1);
}

function lastCueBefore({ scene, cues }: Stage, from: number): LikelyCue | undefined {
  const unit = unitAt(scene, from - 1);
  for (let k = firstFrom(cues, from) - 1; k >= 0; k--) {
    const cue = cues[k];
    if (!cue || cue.verb < unit.from) return undefined;
    if (cue.kind === 'speech' && cue.chance >= LIKELY) return cue;
  }
  return undefined;
}

/** Place of the first cue that stands at a word or behind it. */
function firstFrom(cues: readonly LikelyCue[], word: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.verb ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a passage of the cue's sentence is what it reports. */
function hasWords({ scene, passages, index }: Stage, cue: LikelyCue): boolean {
  const unit = unitAt(scene, cue.verb);
  for (let k = index - 1; k >= 0 && (passages[k]?.to ?? 0) > unit.from; k--)
    if (passages[k]?.cue?.verb === cue.verb) return true;
  return false;
}
