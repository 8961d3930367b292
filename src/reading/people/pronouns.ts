import { bestOf, scorerOf, shareOf, type Linear } from '../model/linear.ts';
import { paragraphAt, textAt } from '../text/scene.ts';
import { addCandidateEvidence, genderOfPronoun, type Candidate, type Weigh } from './evidence.ts';
import { chainBefore, spokenBefore } from './chain.ts';
import type { Cast, Identity, Spoken } from './identity.ts';
import { lastBefore, type Mention } from './mention.ts';
import { repliesToQuestion } from './replying.ts';
import { isSomebodyUnnamed } from './unnamed.ts';
import type { Gender } from './names/gender.ts';
import { isSubject } from './part.ts';

/** How far back a he or she is looked for: paragraphs, mentions, speakers. */
const PARAGRAPHS = 5;
const MOST = 60;
const SPEAKERS = 4;
/** … and words, for names that two may bear. */
const FARTHEST = 3000;
/** With less of a chance nobody is named; from the second on the name needs no caution. Found on the articles trained on. */
const NAMED = 0.45;
const SURE = 0.91;

/** he, she: the likeliest of the people named or speaking shortly before; `null` where two are about as likely. */
export function heOrShe(cast: Cast, mention: Mention): Identity | null {
  const gender = genderOfPronoun(cast.scene, mention);
  if (mention.kind !== 'pronoun' || gender === null) return null;
  for (const one of chainBefore(cast, mention, gender))
    if (!cast.meant.has(one.head))
      settle({ ...cast, spoken: spokenBefore(cast, one) }, one, gender);
  return settle(cast, mention, gender);
}

function settle(cast: Cast, mention: Mention, gender: Gender): Identity | null {
  const identity = isSomebodyUnnamed(cast, mention) ? null : likeliest(cast, mention, gender);
  cast.meant.set(mention.head, identity);
  return identity;
}

function likeliest(cast: Cast, mention: Mention, gender: Gender): Identity | null {
  const candidates = candidatesFor(cast, mention, gender);
  const scores = cast.weigh({ cast, pronoun: mention, gender, candidates });
  const best = bestOf(scores);
  const chosen = candidates[best];
  const chance = best < 0 ? 0 : shareOf(scores, best);
  return chosen && chance >= NAMED ? through(cast, mention, gender, chosen, chance) : null;
}

function through(
  cast: Cast,
  mention: Mention,
  gender: Gender,
  { identity, spokeAgo }: Candidate,
  chance: number,
): Identity | null {
  if (!identity || isInDoubt(cast, mention, identity, gender)) return null;
  if (spokeAgo === 0 && repliesToQuestion(cast, mention)) return null;
  const sure = chance >= SURE && identity.confidence !== 'uncertain';
  const how = spokeAgo === 0 ? 'the one who spoke last' : 'the likeliest person named before';
  return {
    ...identity,
    gender,
    confidence: sure ? 'worked-out' : 'uncertain',
    why: `worked out from “${textAt(cast.scene, mention.head)}”: ${how}`,
  };
}

/** "Ms. Reed" shortly before, in an article about two women of that name: the pronoun may mean either. */
function isInDoubt(
  { entities, scene }: Cast,
  pronoun: Mention,
  { entity }: Identity,
  gender: Gender,
): boolean {
  const first = scene.paragraphs[Math.max(0, paragraphAt(scene, pronoun.from) - PARAGRAPHS)];
  const floor = Math.max((first?.from ?? 0) - 1, pronoun.from - FARTHEST);
  return entity !== null && entities.isShared(entity, gender, floor, pronoun.from);
}

/** Weighs candidates with what was learnt. */
export function weighWith(learnt: Linear): Weigh {
  const scorer = scorerOf(learnt);
  return (reference) =>
    reference.candidates.map((_, k) => {
      addCandidateEvidence(reference, k, scorer);
      return scorer.total();
    });
}

/** Everybody once, the nearest first. */
function candidatesFor(cast: Cast, pronoun: Mention, gender: Gender): Candidate[] {
  const ago = speakersAgo(cast.spoken);
  const genders = gendersMeant(cast.spoken);
  const last = chainBefore(cast, pronoun, gender).at(-1);
  const meant = (last && cast.meant.get(last.head)) ?? null;
  const found = new Map<string, Gathered>();
  for (const one of recent(cast, pronoun)) {
    const key = keyOf(one);
    let candidate = found.get(key);
    if (!candidate) {
      candidate = candidateOf(one, ago.get(key) ?? -1, meant, genders);
      found.set(key, candidate);
    }
    candidate.places.push(one.mention);
    if (isSubject(cast.scene, one.mention)) candidate.subjects.push(one.mention);
  }
  return [...found.values()];
}

/** A candidate whose places are still being found. */
type Gathered = Candidate & { readonly places: Mention[]; readonly subjects: Mention[] };

const keyOf = ({ identity, mention }: Spoken): string => identity?.name ?? `@${mention.from}`;

function candidateOf(
  { identity }: Spoken,
  spokeAgo: number,
  meant: Identity | null,
  genders: ReadonlyMap<string, Gender>,
): Gathered {
  const entity = identity && identity.entity;
  return {
    identity,
    gender: entity?.gender ?? (identity && (identity.gender ?? genders.get(identity.name) ?? null)),
    places: [],
    subjects: [],
    spokeAgo,
    wasMeant: meant === null ? null : meant.name === identity?.name,
    uses: entity ? entity.mentions.length : 1,
  };
}

/** The different speakers so far, by how many others have spoken since. */
function speakersAgo(spoken: readonly Spoken[]): Map<string, number> {
  const ago = new Map<string, number>();
  for (let k = spoken.length - 1; k >= 0 && ago.size < SPEAKERS && k > spoken.length - MOST; k--) {
    const one = spoken[k];
    if (one && !ago.has(keyOf(one))) ago.set(keyOf(one), ago.size);
  }
  return ago;
}

/** What an earlier he or she has surely told of those whom it meant: Kelly Reed who was "she" is no "he" later. */
function gendersMeant(spoken: readonly Spoken[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { identity } of spoken.slice(-MOST))
    if (identity?.gender && identity.confidence !== 'uncertain')
      genders.set(identity.name, identity.gender);
  return genders;
}

/** People named and people speaking in the paragraphs before, nearest first. */
function recent(cast: Cast, pronoun: Mention): Spoken[] {
  const { scene, people, spoken, entities } = cast;
  const first = paragraphAt(scene, pronoun.from) - PARAGRAPHS;
  const found: Spoken[] = [];
  for (let i = lastBefore(people, pronoun.from); i >= 0 && found.length < MOST; i--) {
    const mention = people[i];
    if (!mention || paragraphAt(scene, mention.from) < first) break;
    const entity = entities.of(mention);
    if (entity?.type !== 'person') continue;
    const { name, type, gender } = entity;
    found.push({ mention, identity: { name, type, entity, gender, confidence: 'named', why: '' } });
  }
  for (const one of spoken.slice(-SPEAKERS))
    if (paragraphAt(scene, one.mention.from) >= first && canBeOne(one.identity)) found.push(one);
  return found.toSorted((a, b) => b.mention.from - a.mention.from);
}

const canBeOne = (identity: Identity | null): boolean =>
  identity === null || identity.type === 'person' || identity.type === 'unnamed';
