import { bestOf, chanceOf, scorerOf, shareOf, type Scorer } from '../model/linear.ts';
import type { Model } from '../model/model.ts';
import { canBeCue, cueAt, type Cue } from './cue.ts';
import { addCueEvidence } from './evidence/cue.ts';
import { addSourceEvidence, sourcesFor } from './evidence/source.ts';
import type { Mention } from '../people/mention.ts';
import type { View } from './evidence/view.ts';
import { citedAt } from './citing.ts';
import { closedBy } from './closing.ts';

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
    const certain = cue && certainSource(view, i);
    if (certain) found.push(withSource(cue, certain, chance, 1));
    else if (cue) found.push(withLikeliestSource(view, cue, chance, ofSource));
  }
  return found;
}

/** Whom a construction gives the words to that the model has seldom seen; `null` for any other. */
const certainSource = ({ scene, mentions }: View, verb: number): Mention | null =>
  citedAt(scene, mentions, verb) ?? closedBy(scene, mentions, verb);

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
): number[] => {
  const scores: number[] = [];
  for (const mention of candidates) {
    addSourceEvidence(view, cue, mention, scorer);
    scores.push(scorer.total());
  }
  return scores;
};

function withLikeliestSource(view: View, cue: Cue, chance: number, scorer: Scorer): LikelyCue {
  const candidates = sourcesFor(view, cue);
  const scores = weighed(view, cue, candidates, scorer);
  const best = bestOf(scores);
  const source = candidates[best] ?? null;
  return withSource(cue, source, chance, best < 0 ? 0 : shareOf(scores, best));
}

/** The cue given a source; where that is another its shape follows. Field by field, as copies of spread objects are dear. */
export function withSource(
  { from, to, verb, lemma, kind, shape, source: ruled, addressee, relay }: Cue,
  source: Cue['source'],
  chance: number,
  sourceChance: number,
): LikelyCue {
  const behind = source !== null && source.from > verb;
  const moves = source !== ruled && (shape === 'before' || shape === 'behind');
  return {
    from,
    to,
    verb,
    lemma,
    kind,
    shape: moves ? (behind ? 'behind' : 'before') : shape,
    source,
    addressee: source && source !== ruled && source === addressee ? null : addressee,
    relay,
    chance,
    sourceChance,
  };
}
