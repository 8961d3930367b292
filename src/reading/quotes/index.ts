import { lowerAt } from '../text/scene.ts';
import type { Cast, Identity, Spoken } from '../people/identity.ts';
import { findEntities, type Entities } from '../people/entities.ts';
import { nameBeside } from '../people/beside.ts';
import { extended } from '../people/extend.ts';
import { spanOf, type Mention, type Mentions } from '../people/mention.ts';
import { findMentions } from '../people/mentions.ts';
import { weighWith } from '../people/pronouns.ts';
import type { Weigh } from '../people/evidence.ts';
import { identify } from '../people/naming.ts';
import type { Quote } from '../reading.ts';
import type { Doc } from '../text/doc.ts';
import { sceneOf, type Run, type Scene } from '../text/scene.ts';
import { scorerOf } from '../model/linear.ts';
import type { Model } from '../model/model.ts';
import { findCues } from './cues.ts';
import { findPassages } from './passages.ts';
import { relayOf } from './relay.ts';
import { chooseSpeakers } from './speakers/index.ts';
import type { Attribution } from './speakers/rule.ts';

/** A quote with the one who speaks it. */
export interface Said {
  readonly quote: Quote;
  readonly identity: Identity | null;
}

/** Who said what: quoted stretches and reported clauses → speakers → names. */
export function findQuotes(doc: Doc, model: Model): Said[] {
  return quotesIn(sceneOf(doc), model, weighWith(model.pronoun));
}

/** What somebody is said to think, want or support, in words that none of the article's `quotes` hold. */
export function findBeliefs(doc: Doc, quotes: readonly Quote[], model: Model): Said[] {
  const isFree = ({ start, end }: Quote): boolean =>
    quotes.every((quote) => end <= quote.start || start >= quote.end);
  return findQuotes(doc, { ...model, cue: model.belief }).filter(
    ({ quote }) => quote.cue !== null && isFree(quote),
  );
}

/** What is said in a scene, with any way to weigh whom a he or she means. */
export function quotesIn(scene: Scene, model: Omit<Model, 'pronoun'>, weigh: Weigh): Said[] {
  const mentions = findMentions(scene);
  const entities = findEntities(scene, mentions);
  const cues = findCues({ scene, mentions }, model);
  const passages = findPassages(scene, mentions, cues, scorerOf(model.content)).filter(
    (passage) => !scene.titled || passage.paragraph > 0,
  );
  const spoken: Spoken[] = [];
  const cast: Cast = {
    scene,
    mentions,
    entities,
    people: peopleOf(mentions, entities),
    firstUse: firstUses(scene, mentions),
    spoken,
    meant: new Map(),
    weigh,
  };
  return chooseSpeakers(scene, mentions, cues, passages).map((attribution) =>
    said(cast, spoken, attribution),
  );
}

function peopleOf(mentions: Mentions, entities: Entities): Mention[] {
  return [...mentions.list, ...mentions.owners]
    .filter((mention) => entities.of(mention)?.type === 'person')
    .toSorted((a, b) => a.from - b.from);
}

/** Few articles ask for it: looked through at the first question. */
function firstUses(scene: Scene, mentions: Mentions): (head: string) => number {
  let uses: Map<string, number> | null = null;
  return (head) => {
    uses ??= usesOf(scene, mentions);
    return uses.get(head) ?? Infinity;
  };
}

function usesOf(scene: Scene, mentions: Mentions): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { head, from } of mentions.list) {
    const lower = lowerAt(scene, head);
    if (!uses.has(lower)) uses.set(lower, from);
  }
  return uses;
}

/** "The mayor, Ann Reed": the name that follows a role is shown with it. */
function withName(cast: Cast, speaker: Mention): Run {
  return { from: speaker.from, to: nameBeside(cast, speaker)?.to ?? speaker.to };
}

function said(
  cast: Cast,
  spoken: Spoken[],
  { passage, mention, cue, sure, why }: Attribution,
): Said {
  const { scene, mentions } = cast;
  const speaker = mention && extended(scene, mentions, mention);
  const identity = speaker && identify(cast, speaker);
  if (mention) spoken.push({ mention, identity });
  const quote: Quote = {
    start: passage.start,
    end: passage.end,
    text: scene.text.slice(passage.start, passage.end),
    kind: passage.kind,
    speaker: speaker && spanOf(scene, withName(cast, speaker)),
    name: identity && identity.name,
    relay: relayOf(cast, passage),
    cue: cue && spanOf(scene, cue),
    confidence: identity && sure ? identity.confidence : 'uncertain',
    why: identity ? `${why}; ${identity.why}` : why,
  };
  return { quote, identity };
}
