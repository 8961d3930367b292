import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../languages/en/pronouns.ts';
import { stepOf, type Sink } from '../model/sink.ts';
import { isQuoted, lowerAt, paragraphAt, unitAt, type Scene } from '../text/scene.ts';
import type { Cast, Identity } from './identity.ts';
import { lastBefore, type Mention } from './mention.ts';
import { partOf } from './part.ts';
import type { Gender } from './names/gender.ts';

/** Somebody whom a he or she may mean. */
export interface Candidate {
  /** `null` for a speaker whom nobody could name. */
  readonly identity: Identity | null;
  readonly gender: Gender;
  /** Where they stand before the pronoun, nearest first. */
  readonly places: readonly Mention[];
  /** Those of the places where they are a subject. */
  readonly subjects: readonly Mention[];
  /** How many speakers ago they spoke last: 0 for the last; -1 for never. */
  readonly spokeAgo: number;
  /** Whether the he (or she) shortly before means them; `null` where none stands there or nobody knows. */
  readonly wasMeant: boolean | null;
  /** Mentions by name in the whole article. */
  readonly uses: number;
}

/** All who may be meant, as seen from the pronoun. */
export interface Reference {
  readonly cast: Cast;
  readonly pronoun: Mention;
  readonly gender: Gender;
  readonly candidates: readonly Candidate[];
}

/** Gives each candidate of a reference a score. */
export type Weigh = (reference: Reference) => readonly number[];

/** What speaks for and against one of the candidates. */
export function addCandidateEvidence(reference: Reference, index: number, sink: Sink): void {
  const candidate = reference.candidates[index];
  if (!candidate) return;
  const agrees = agreement(candidate, reference.gender);
  addStanding(reference, candidate, agrees, sink);
  addChain(candidate, agrees, sink);
  addOwnWords(reference, candidate, agrees, sink);
  addRanks(reference, index, agrees, sink);
  addNearest(reference, candidate, agrees, sink);
}

/** 1 the same · 2 not known · 3 the other. */
const agreement = ({ gender }: Candidate, wanted: Gender): number =>
  gender === null ? 2 : gender === wanted ? 1 : 3;

function addStanding(
  reference: Reference,
  candidate: Candidate,
  agrees: number,
  { add }: Sink,
): void {
  const { cast, pronoun } = reference;
  const spoke = Math.min(candidate.spokeAgo, 3);
  const last = cast.spoken.at(-1);
  const since = last
    ? paragraphAt(cast.scene, pronoun.from) - paragraphAt(cast.scene, last.mention.from)
    : 9;
  add(1, agrees);
  add(2, spoke, agrees);
  add(3, spoke, Math.min(since, 4), agrees);
  add(4, Math.min(candidate.uses, 8));
  add(5, candidate.identity ? 1 : 0, spoke);
  add(6, stepOf(candidate.places.length), agrees);
  add(7, spoke, pronoun.from === unitAt(cast.scene, pronoun.from).from ? 1 : 0);
  add(8, candidate.identity?.confidence === 'named' ? 1 : 0, agrees);
  add(9, candidate.identity?.entity?.isTyped === false ? 1 : 0, agrees);
}

/** Whether writers go on with the one they meant just before. */
function addChain({ wasMeant, spokeAgo }: Candidate, agrees: number, { add }: Sink): void {
  const meant = wasMeant === null ? 2 : Number(wasMeant);
  add(14, meant, agrees);
  add(15, meant, Math.min(spokeAgo, 3));
}

/** “…,” he said, “… a great man, Joe Hale”: who is named in what the pronoun says does not say it. */
function addOwnWords(
  { cast: { scene }, pronoun }: Reference,
  { identity }: Candidate,
  agrees: number,
  { add }: Sink,
): void {
  add(16, namedInMarks(scene, identity?.entity?.mentions ?? [], pronoun), agrees);
}

/** 2 in marks in the sentence of a word · 1 in its paragraph · 0 neither. */
function namedInMarks(scene: Scene, mentions: readonly Mention[], { from }: Mention): number {
  const paragraph = paragraphAt(scene, from);
  let named = 0;
  for (let k = lastBefore(mentions, scene.paragraphs[paragraph]?.to ?? from); k >= 0; k--) {
    const at = mentions[k]?.from ?? -1;
    if (at < 0 || paragraphAt(scene, at) !== paragraph) break;
    if (isQuoted(scene, at))
      named = Math.max(named, scene.unitOf[at] === scene.unitOf[from] ? 2 : 1);
  }
  return named;
}

/** How many who would do stand nearer. */
function addRanks(
  { candidates, gender }: Reference,
  index: number,
  agrees: number,
  { add }: Sink,
): void {
  const ofGender = (to: number, most: number): number => {
    let count = 0;
    for (let k = 0; k < to; k++) {
      const one = candidates[k];
      if (one && agreement(one, gender) <= most) count++;
    }
    return Math.min(count, 4);
  };
  add(10, ofGender(index, 2), agrees);
  add(11, ofGender(index, 1), agrees);
  add(12, ofGender(candidates.length, 1), agrees);
  add(13, ofGender(candidates.length, 2), agrees);
}

/** Where the candidate stood last, and in what part of the sentence. */
function addNearest(reference: Reference, candidate: Candidate, agrees: number, sink: Sink): void {
  const { scene } = reference.cast;
  const { pronoun } = reference;
  const { add } = sink;
  const [nearest] = candidate.places;
  const spoke = candidate.spokeAgo === 0 ? 1 : candidate.spokeAgo > 0 ? 2 : 0;
  if (!nearest) {
    add(20, spoke, agrees);
    return;
  }
  const away = distance(scene, pronoun, nearest);
  const part = partOf(scene, nearest);
  add(21, away, agrees);
  add(22, away, part, agrees);
  add(23, part, spoke);
  add(24, away, spoke, agrees);
  add(25, isQuoted(scene, nearest.from) ? 1 : 0, away, spoke);
  add(26, firstOfUnit(reference.cast, nearest) ? 1 : 0, away, agrees);
  add(27, paragraphAt(scene, pronoun.from) - paragraphAt(scene, nearest.from), part);
  if (scene.unitOf[pronoun.from] === scene.unitOf[nearest.from])
    add(28, scene.signs.kind[nearest.to], scene.signs.kind[nearest.from - 1]);
  addSubjects(reference, candidate, agrees, sink);
  addLastSubjects(reference, candidate, agrees, sink);
}

/** Sentences between, those of other paragraphs told apart. */
function distance(scene: Scene, pronoun: Mention, { from }: Mention): number {
  const sentences = (scene.unitOf[pronoun.from] ?? 0) - (scene.unitOf[from] ?? 0);
  const paragraphs = paragraphAt(scene, pronoun.from) - paragraphAt(scene, from);
  return Math.min(sentences, 6) * 5 + Math.min(paragraphs, 4);
}

/** Whether no other person stands before in the sentence. */
function firstOfUnit({ people, scene }: Cast, { from }: Mention): boolean {
  const before = people[lastBefore(people, from)];
  return !before || before.from < unitAt(scene, from).from;
}

/** Subjects of the sentences between, and whether the paragraph was about the candidate before. */
function addSubjects(
  { cast, pronoun }: Reference,
  candidate: Candidate,
  agrees: number,
  { add }: Sink,
): void {
  const { scene } = cast;
  const paragraph = paragraphAt(scene, pronoun.from);
  let here = 0;
  let before = 0;
  let quoted = 0;
  for (const { from } of candidate.places) {
    const away = paragraph - paragraphAt(scene, from);
    if (away === 0) here++;
    if (away === 1) before++;
    if (isQuoted(scene, from)) quoted++;
  }
  add(30, Math.min(here, 3), Math.min(before, 3), agrees);
  add(31, Math.min(candidate.subjects.length, 4), agrees);
  const [subject] = candidate.subjects;
  add(32, subject ? distance(scene, pronoun, subject) : 99, agrees);
  add(33, Math.min(quoted, 3));
}

/** How many others who would do were subjects since the candidate was one. */
function addLastSubjects(
  { candidates, gender }: Reference,
  candidate: Candidate,
  agrees: number,
  { add }: Sink,
): void {
  const own = lastSubject(candidate);
  let since = 0;
  for (const one of candidates) if (lastSubject(one) > own && agreement(one, gender) < 3) since++;
  const spoke = candidate.spokeAgo === 0 ? 1 : candidate.spokeAgo > 0 ? 2 : 0;
  add(34, own < 0 ? 9 : Math.min(since, 3), agrees);
  add(35, own < 0 ? 9 : Math.min(since, 3), spoke, agrees);
}

const lastSubject = ({ subjects }: Candidate): number => subjects[0]?.from ?? -1;

/** he → "m", she → "f", anything else `null`. */
export const genderOfPronoun = (scene: Scene, { head }: Mention): Gender => {
  const lower = lowerAt(scene, head);
  return MALE_PRONOUNS.has(lower) ? 'm' : FEMALE_PRONOUNS.has(lower) ? 'f' : null;
};
