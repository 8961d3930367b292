import { ROLE_NOUNS } from '../languages/en/titles.ts';
import { isQuoted, lowerAt, tagAt, textAt, unitAt, type Scene } from '../text/scene.ts';
import type { Cast } from './identity.ts';
import type { Mention } from './mention.ts';

/** The comma before the name stands at most so many words behind the role. */
const REACH = 8;

/** The name of the one described: "the mayor, Ann Reed," · "the judge hearing the case, Ann Reed,"; `null` where no name follows. */
export function nameBeside(cast: Cast, { to, from, head, kind }: Mention): Mention | null {
  const { scene, entities } = cast;
  if (kind !== 'role' && kind !== 'name' && lowerAt(scene, from) !== 'one') return null;
  const comma = commaBehind(scene, from, to);
  const behind = comma === null ? null : nameFrom(cast, comma + 1);
  if (!behind || entities.of(behind)?.type !== 'person') return null;
  return isApposed(scene, { from, head }, behind) && closes(scene, behind.to) ? behind : null;
}

/** In “According to officials, Reed is well” and “According to her agent, Reed died” the comma ends the source. */
function isApposed(
  scene: Scene,
  { from, head }: Pick<Mention, 'from' | 'head'>,
  { to }: Mention,
): boolean {
  if (lowerAt(scene, from - 1) !== 'to' || lowerAt(scene, from - 2) !== 'according') return true;
  return !/[^s]s$/.test(lowerAt(scene, head)) && textAt(scene, to) === ',';
}

/** The mention at a place, over adjectives of what it says: "civil and | environmental engineering professor Ann Reed". */
function nameFrom({ scene, mentions }: Cast, at: number): Mention | null {
  const isJoined = scene.tags[at] === 'ADJ' && scene.tags[at + 1] === 'CCONJ';
  return mentions.startingAt(at) ?? (isJoined ? mentions.startingAt(at + 2) : null);
}

/** “…,” said co-author and Research Fellow Ann Reed: one who is two things. */
export function nameJoined({ scene, mentions, entities }: Cast, mention: Mention): Mention | null {
  const { from, to, head, kind } = mention;
  const isBare = kind === 'role' && tagAt(scene, from) === 'NOUN' && to === head + 1;
  if (!isBare || lowerAt(scene, to) !== 'and' || !ROLE_NOUNS.has(lowerAt(scene, head))) return null;
  const named = mentions.startingAt(to + 1);
  return named && entities.of(named)?.type === 'person' ? named : null;
}

/** "a woman named Ann", "a protester using the pseudonym Ann": `null` where no name is given so. */
export function nameGiven({ scene, mentions, entities }: Cast, { to }: Mention): Mention | null {
  for (const words of GIVING) {
    if (!words.every((word, k) => lowerAt(scene, to + k) === word)) continue;
    const named = mentions.startingAt(to + words.length);
    const isOwn =
      words.join() !== 'using' || /^(?:pseudonym|name|alias)$/.test(lowerAt(scene, to + 2));
    if (named && isOwn && entities.of(named)) return named;
  }
  return null;
}

const GIVING: readonly (readonly string[])[] = [
  'named',
  'called',
  'known as',
  'identified as',
  'nicknamed',
  'by the name of',
  'using',
].map((words) => words.split(' '));

/** The one whom a description behind the name is of: "Ann Reed, the mayor of Leeds, said", "Tom Reed, dean of the school said", where the sentence opens with the name. */
export function nameBefore(cast: Cast, { from, head, to }: Mention): Mention | null {
  const { scene, mentions, entities } = cast;
  const before = textAt(scene, from - 1) === ',' ? mentions.endingAt(from - 1) : null;
  const isRole = ROLE_NOUNS.has(lowerAt(scene, from)) || ROLE_NOUNS.has(lowerAt(scene, head));
  const isDescription = CLOSED.test(lowerAt(scene, from)) ? ENDS.test(textAt(scene, to)) : isRole;
  const opens =
    before && (before.from === unitAt(scene, from).from || isQuoted(scene, before.from - 1));
  return opens && isDescription && entities.of(before)?.type === 'person' ? before : null;
}

/** “Ames, his lawyer said, was out”: another clause. */
const CLOSED = /^(?:the|his|her|their|its)$/;
const ENDS = /^(?:,|--|[–—])$/;

/** A comma with nothing but a participle and its nouns before it. */
function commaBehind(scene: Scene, from: number, to: number): number | null {
  for (let i = to; i <= to + REACH && scene.unitOf[i] === scene.unitOf[from]; i++) {
    if (textAt(scene, i) === ',') return i;
    const begins = i > to || scene.tags[i] === 'ADP' || isParticiple(scene, i);
    if (!begins || !describes(scene, i)) return null;
  }
  return null;
}

const isParticiple = (scene: Scene, i: number): boolean => lowerAt(scene, i).endsWith('ing');

function describes(scene: Scene, i: number): boolean {
  if (isQuoted(scene, i)) return false;
  return scene.tags[i] === 'VERB' ? isParticiple(scene, i) : INSIDE.test(tagAt(scene, i));
}

const INSIDE = /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PART)$/;

const closes = (scene: Scene, i: number): boolean =>
  /^(?:[,.;”"]|)$/.test(textAt(scene, i)) || scene.tags[i] === 'VERB';
