import { scorerOf, shareOf } from '../model/linear.ts';
import type { Model } from '../model/model.ts';
import type { Candidate, Reference } from '../people/evidence.ts';
import { spanOf } from '../people/mention.ts';
import { findMentions } from '../people/mentions.ts';
import { weighWith } from '../people/pronouns.ts';
import type { Span } from '../reading.ts';
import type { Doc } from '../text/doc.ts';
import { sceneOf, type Scene } from '../text/scene.ts';
import { findCues, sourceChances } from './cues.ts';
import { quotesIn } from './index.ts';

/** Somebody who was weighed for a quote, with what spoke for or against. */
export interface Weighed {
  /** The words in the text, or the name; `null` for nobody. */
  readonly text: string | null;
  /** 0 to 1; those of one list add up to 1. */
  readonly chance: number;
  readonly evidence: readonly string[];
}

/** Who was weighed for one quote, likeliest first. */
export interface Candidates {
  /** Start of the quote, in UTF-16 units. */
  readonly start: number;
  /** Which words in the text speak; empty for a quote without a cue. */
  readonly speakers: readonly Weighed[];
  /** Whom the he or she that speaks means; empty for other speakers. */
  readonly people: readonly Weighed[];
}

/** For each quote of an article, in order, who was weighed for it. */
export function candidatesIn(doc: Doc, model: Model): Candidates[] {
  const scene = sceneOf(doc);
  const pronouns = new Map<number, Weighed[]>();
  const weigh = weighWith(model.pronoun);
  const said = quotesIn(scene, model, (reference) => {
    const scores = weigh(reference);
    const place = scene.words[reference.pronoun.head]?.start ?? -1;
    if (!pronouns.has(place))
      pronouns.set(
        place,
        reference.candidates.map((one, k) => person(reference, one, shareOf(scores, k))),
      );
    return scores;
  });
  const speakers = speakersByCue(scene, model);
  return said.map(({ quote: { start, cue, speaker } }) => ({
    start,
    speakers: likeliestFirst((cue && speakers(cue)) ?? []),
    people: likeliestFirst((speaker && pronouns.get(speaker.start)) ?? []),
  }));
}

const likeliestFirst = (all: readonly Weighed[]): Weighed[] =>
  all.toSorted((a, b) => b.chance - a.chance);

function speakersByCue(scene: Scene, model: Model): (cue: Span) => Weighed[] | undefined {
  const view = { scene, mentions: findMentions(scene) };
  const scorer = scorerOf(model.source);
  const cues = new Map(findCues(view, model).map((cue) => [spanOf(scene, cue).start, cue]));
  return ({ start }) => {
    const cue = cues.get(start);
    return (
      cue &&
      sourceChances(view, cue, scorer).map(({ mention, chance }) => ({
        text: mention && spanOf(scene, mention).text,
        chance,
        evidence: mention ? [distance(mention.from - cue.verb)] : ['the sentence does not say'],
      }))
    );
  };
}

function distance(words: number): string {
  const count = Math.abs(words);
  return `${count} word${count === 1 ? '' : 's'} ${words < 0 ? 'before' : 'behind'} the cue`;
}

function person(reference: Reference, candidate: Candidate, chance: number): Weighed {
  return {
    text: candidate.identity?.name ?? null,
    chance,
    evidence: [gender(reference, candidate), spoke(candidate), stands(reference, candidate)],
  };
}

function gender(reference: Reference, candidate: Candidate): string {
  if (candidate.gender === null) return 'may be he or she';
  return candidate.gender === reference.gender ? 'fits the pronoun' : 'does not fit the pronoun';
}

function spoke({ spokeAgo }: Candidate): string {
  if (spokeAgo < 0) return 'has not spoken';
  return spokeAgo === 0 ? 'spoke last' : `spoke ${spokeAgo} speaker${spokeAgo > 1 ? 's' : ''} ago`;
}

function stands({ cast, pronoun }: Reference, { places, uses }: Candidate): string {
  const { unitOf } = cast.scene;
  const nearest = places[0]?.from ?? pronoun.from;
  const sentences = (unitOf[pronoun.from] ?? 0) - (unitOf[nearest] ?? 0);
  const where =
    sentences === 0 ? 'in this sentence' : `${sentences} sentence${sentences > 1 ? 's' : ''} back`;
  return `last ${where}, ${uses} time${uses > 1 ? 's' : ''} in all`;
}
