import { bestOf, chanceOf, scorerOf, shareOf, type Scorer } from '../model/linear.ts';
import type { Model } from '../model/model.ts';
import { canBeCue, cueAt, type Cue } from './cue.ts';
import { addCueEvidence } from './evidence/cue.ts';
import { addSourceEvidence, sourcesFor } from './evidence/source.ts';
import type { Mention } from '../people/mention.ts';
import type { View } from './evidence/view.ts';

/** A word with less of a chance is no cue; found on the articles trained on. */
const LEAST = 0.1;

/** A cue as the model sees it. */
export interface LikelyCue extends Cue {
  /** How likely it is to report anything, 0 to 1. */
  readonly chance: number;
  /** How likely its source is the right one, 0 to 1. */
  readonly sourceChance: number;
}

/** Every cue outside quotation marks with its likeliest source, in order. */
export function findCues(view: View, model: Pick<Model, 'cue' | 'source'>): LikelyCue[] {
  const ofCue = scorerOf(model.cue);
  const ofSource = scorerOf(model.source);
  const found: LikelyCue[] = [];
  for (let i = 0; i < view.scene.words.length; i++) {
    if (!canBeCue(view.scene, i)) continue;
    addCueEvidence(view, i, ofCue);
    const chance = chanceOf(ofCue.total());
    const cue = chance < LEAST ? null : cueAt(view.scene, view.mentions, i);
    if (cue) found.push({ ...cue, ...likeliestSource(view, cue, ofSource), chance });
  }
  return found;
}

/** Who may be the source of a cue, with the chance that it is, 0 to 1; `null` is nobody. */
export interface SourceChance {
  readonly mention: Mention | null;
  readonly chance: number;
}

/** Every mention that may be a cue's source, in the order of `sourcesFor`. */
export function sourceChances(view: View, cue: Cue, scorer: Scorer): SourceChance[] {
  const candidates = sourcesFor(view, cue);
  const scores = weighed(view, cue, candidates, scorer);
  return candidates.map((mention, k) => ({ mention, chance: shareOf(scores, k) }));
}

const weighed = (
  view: View,
  cue: Cue,
  candidates: readonly (Mention | null)[],
  scorer: Scorer,
): number[] =>
  candidates.map((mention) => {
    addSourceEvidence(view, cue, mention, scorer);
    return scorer.total();
  });

function likeliestSource(
  view: View,
  cue: Cue,
  scorer: Scorer,
): Pick<LikelyCue, 'source' | 'shape' | 'addressee' | 'sourceChance'> {
  const candidates = sourcesFor(view, cue);
  const scores = weighed(view, cue, candidates, scorer);
  const best = bestOf(scores);
  const { source, shape, addressee } = withSource(cue, candidates[best] ?? null);
  return { source, shape, addressee, sourceChance: best < 0 ? 0 : shareOf(scores, best) };
}

/** The cue given another source; its shape follows. */
export function withSource(cue: Cue, source: Cue['source']): Cue {
  if (source === cue.source) return cue;
  const behind = source !== null && source.from > cue.verb;
  const moves = cue.shape === 'before' || cue.shape === 'behind';
  return {
    ...cue,
    source,
    shape: moves ? (behind ? 'behind' : 'before') : cue.shape,
    addressee: source && source === cue.addressee ? null : cue.addressee,
  };
}
