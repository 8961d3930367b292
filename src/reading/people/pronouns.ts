import { isQuoted, textAt, lowerAt, tagAt, paragraphAt } from '../text/scene.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../languages/en/pronouns.ts';
import type { Scene } from '../text/scene.ts';
import type { Cast, Identity } from './identity.ts';
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
  const gender = MALE_PRONOUNS.has(word) ? 'm' : FEMALE_PRONOUNS.has(word) ? 'f' : null;
  if (mention.kind !== 'pronoun' || gender === null) return null;
  const scores = new Map<string, { score: number; candidate: Candidate }>();
  for (const candidate of candidatesFor(cast, mention)) {
    const score = salience(cast.scene, mention, candidate, gender);
    const key = candidate.identity?.name ?? `@${candidate.mention.from}`;
    const had = scores.get(key);
    if (!had || had.score < score) scores.set(key, { score, candidate });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best?.candidate.identity || best.score < LEAST) return null;
  const margin = best.score - (second?.score ?? -Infinity);
  if (margin < NO_DIFFERENCE) return null;
  const sure = margin >= SMALL_DIFFERENCE;
  return {
    ...best.candidate.identity,
    gender,
    confidence:
      sure && best.candidate.identity.confidence !== 'uncertain' ? 'worked-out' : 'uncertain',
    why: `worked out from “${word}”: ${best.candidate.spoke ? 'the one who spoke last' : 'the likeliest person named before'}`,
  };
}

function candidatesFor(cast: Cast, mention: Mention): Candidate[] {
  const { scene, entities, people, spoken } = cast;
  const found: Candidate[] = [];
  const paragraph = paragraphAt(scene, mention.from);
  for (let i = lastBefore(people, mention.from); i >= 0 && found.length < MOST; i--) {
    const other = people[i];
    if (!other || paragraph - paragraphAt(scene, other.from) > PARAGRAPHS) break;
    const entity = entities.of(other);
    if (!entity || entity.type === 'place') continue;
    const identity: Identity = {
      name: entity.name,
      type: entity.type,
      entity,
      gender: entity.gender,
      confidence: 'named',
      why: '',
    };
    found.push({
      identity,
      mention: other,
      gender: entity.gender,
      uses: entity.mentions.length,
      spoke: false,
    });
  }
  const last = spoken.at(-1);
  if (
    last &&
    paragraph - paragraphAt(scene, last.mention.from) <= PARAGRAPHS &&
    canBeOne(last.identity)
  ) {
    found.push({
      identity: last.identity,
      mention: last.mention,
      gender: last.identity?.gender ?? null,
      uses: last.identity?.entity?.mentions.length ?? 1,
      spoke: true,
    });
  }
  return found;
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

/** Weights found by hand: nearness, subjects before objects, whoever spoke last. */
function salience(scene: Scene, pronoun: Mention, candidate: Candidate, gender: Gender): number {
  const { mention } = candidate;
  const unit = scene.unitOf[mention.from] ?? 0;
  const sentences = Math.min((scene.unitOf[pronoun.from] ?? 0) - unit, 8);
  const paragraphs = paragraphAt(scene, pronoun.from) - paragraphAt(scene, mention.from);
  const start = scene.units[unit]?.from ?? 0;
  let score = -0.7 * sentences - 0.3 * paragraphs + 0.08 * Math.min(candidate.uses, 6);
  if (candidate.gender !== null) score += candidate.gender === gender ? 1 : -8;
  if (mention.from - start <= 2) score += 1.6;
  if (/^(?:VERB|AUX)$/.test(tagAt(scene, mention.to))) score += 1;
  if (scene.tags[mention.from - 1] === 'ADP') score -= 0.8;
  if (/^['’]s?$/.test(textAt(scene, mention.to))) score -= 0.4;
  if (isQuoted(scene, mention.from) && !candidate.spoke) score -= 1.5;
  if (candidate.spoke) score += 1.2;
  if (sentences === 0 && scene.tags[mention.from - 1] === 'VERB') score -= 0.5;
  return score;
}
