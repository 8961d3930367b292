import {
  isQuoted,
  lowerAt,
  paragraphAt,
  tagAt,
  textAt,
  unitAt,
  type Scene,
} from '../text/scene.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../languages/en/pronouns.ts';
import type { Cast, Identity, Spoken } from './identity.ts';
import type { Mention } from './mention.ts';
import type { Gender } from './name-parts.ts';

/** How far back a he or she is looked for, in paragraphs and in mentions. */
const PARAGRAPHS = 4;
const MOST = 40;
/** Under the first difference in score two people are as likely as each other, under the second it is told. */
const NO_DIFFERENCE = 0.25;
const SMALL_DIFFERENCE = 0.9;
const LEAST = -4;

interface Candidate {
  readonly identity: Identity | null;
  readonly mention: Mention;
  readonly gender: Gender;
  readonly uses: number;
  readonly spoke: boolean;
}

/** he, she: the likeliest of the people named or speaking shortly before; `null` where two are as likely. */
export function heOrShe(cast: Cast, mention: Mention): Identity | null {
  const word = lowerAt(cast.scene, mention.head);
  const gender = genderOf(word);
  if (mention.kind !== 'pronoun' || gender === null) return null;
  const [best, second] = ranked(cast, mention, gender);
  const margin = best ? best.score - (second?.score ?? -Infinity) : 0;
  if (!best || best.score < LEAST || margin < NO_DIFFERENCE) return null;
  return through(word, gender, best.candidate, margin >= SMALL_DIFFERENCE);
}

function through(
  word: string,
  gender: Gender,
  { identity, spoke }: Candidate,
  clear: boolean,
): Identity | null {
  if (!identity) return null;
  const sure = clear && identity.confidence !== 'uncertain';
  const how = spoke ? 'the one who spoke last' : 'the likeliest person named before';
  return {
    ...identity,
    gender,
    confidence: sure ? 'worked-out' : 'uncertain',
    why: `worked out from “${word}”: ${how}`,
  };
}

const genderOf = (pronoun: string): Gender =>
  MALE_PRONOUNS.has(pronoun) ? 'm' : FEMALE_PRONOUNS.has(pronoun) ? 'f' : null;

interface Ranked {
  readonly score: number;
  readonly candidate: Candidate;
}

/** Each person once, by the best of their mentions, likeliest first. */
function ranked(cast: Cast, mention: Mention, gender: Gender): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const candidate of candidatesFor(cast, mention)) {
    const score = salience(cast.scene, mention, candidate, gender);
    const key = candidate.identity?.name ?? `@${candidate.mention.from}`;
    const had = best.get(key);
    if (!had || had.score < score) best.set(key, { score, candidate });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function candidatesFor(cast: Cast, pronoun: Mention): Candidate[] {
  const { scene, people, spoken } = cast;
  const first = paragraphAt(scene, pronoun.from) - PARAGRAPHS;
  const found: Candidate[] = [];
  for (let i = lastBefore(people, pronoun.from); i >= 0 && found.length < MOST; i--) {
    const mention = people[i];
    if (!mention || paragraphAt(scene, mention.from) < first) break;
    const candidate = namedCandidate(cast, mention);
    if (candidate) found.push(candidate);
  }
  const last = spoken.at(-1);
  if (last && paragraphAt(scene, last.mention.from) >= first && canBeOne(last.identity))
    found.push(speaker(last));
  return found;
}

function namedCandidate({ entities }: Cast, mention: Mention): Candidate | null {
  const entity = entities.of(mention);
  if (entity?.type !== 'person') return null;
  const { name, type, gender } = entity;
  const identity: Identity = { name, type, entity, gender, confidence: 'named', why: '' };
  return { identity, mention, gender, uses: entity.mentions.length, spoke: false };
}

/** Whoever spoke last stands there once more, named or not. */
function speaker({ identity, mention }: Spoken): Candidate {
  const uses = identity?.entity ? identity.entity.mentions.length : 1;
  return { identity, mention, gender: identity && identity.gender, uses, spoke: true };
}

const canBeOne = (identity: Identity | null): boolean =>
  identity === null || identity.type === 'person' || identity.type === 'unnamed';

function lastBefore(people: readonly Mention[], word: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Reference {
  readonly scene: Scene;
  readonly candidate: Candidate;
  /** Sentences between the candidate and the pronoun. */
  readonly sentences: number;
}

/** Weights found by hand: subjects before objects, whoever spoke last before those only named. */
const EVIDENCE: readonly (readonly [number, (reference: Reference) => boolean])[] = [
  [
    1.6,
    ({ scene, candidate: { mention } }) => mention.from - unitAt(scene, mention.from).from <= 2,
  ],
  [1, ({ scene, candidate: { mention } }) => /^(?:VERB|AUX)$/.test(tagAt(scene, mention.to))],
  [-0.8, ({ scene, candidate: { mention } }) => scene.tags[mention.from - 1] === 'ADP'],
  [-0.4, ({ scene, candidate: { mention } }) => /^['’]s?$/.test(textAt(scene, mention.to))],
  [-1.5, ({ scene, candidate: { mention, spoke } }) => isQuoted(scene, mention.from) && !spoke],
  [1.2, ({ candidate: { spoke } }) => spoke],
  [
    -0.5,
    ({ scene, candidate: { mention }, sentences }) =>
      sentences === 0 && scene.tags[mention.from - 1] === 'VERB',
  ],
];

function salience(scene: Scene, pronoun: Mention, candidate: Candidate, gender: Gender): number {
  const { mention, uses } = candidate;
  const sentences = Math.min(
    (scene.unitOf[pronoun.from] ?? 0) - (scene.unitOf[mention.from] ?? 0),
    8,
  );
  const paragraphs = paragraphAt(scene, pronoun.from) - paragraphAt(scene, mention.from);
  const near = 0.08 * Math.min(uses, 6) - 0.7 * sentences - 0.3 * paragraphs;
  const agrees = candidate.gender === null ? 0 : candidate.gender === gender ? 1 : -8;
  const reference = { scene, candidate, sentences };
  return EVIDENCE.reduce(
    (sum, [weight, holds]) => (holds(reference) ? sum + weight : sum),
    near + agrees,
  );
}
