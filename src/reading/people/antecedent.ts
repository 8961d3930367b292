import { ROLE_NOUNS } from '../languages/en/titles.ts';
import { isQuoted, lowerAt, textAt, unitAt, tagAt, type Scene } from '../text/scene.ts';
import type { Cast } from './identity.ts';
import { lastBefore, type Mention, type Mentions } from './mention.ts';

/** "Reed, who said": what a relative pronoun stands behind; `null` for other mentions, and where nothing stands there. */
export function antecedentOf(cast: Cast, { kind, from }: Mention): Mention | null {
  const { scene, mentions } = cast;
  if (kind !== 'relative') return null;
  const opens = lowerAt(scene, from) === 'who' ? firstOfJoined(scene, from) : from;
  const comma = textAt(scene, opens - 1) === ',' ? 1 : 0;
  const last = mentions.endingAt(opens - comma);
  const before = last && lowerAt(scene, from) === 'who' ? personBefore(cast, last) : last;
  return before?.kind === 'relative' ? null : before;
}

/** So far back the first of two clauses that are joined may open, in words. */
const REACH = 40;

/** "Reed, whose mill closed but who said": both are of the one before the first. */
function firstOfJoined(scene: Scene, who: number): number {
  if (tagAt(scene, who - 1) !== 'CCONJ') return who;
  const floor = Math.max(unitAt(scene, who).from, who - REACH);
  for (let i = who - 2; i >= floor; i--)
    if (/^whos?e?$/.test(lowerAt(scene, i)) && !isQuoted(scene, i)) return i;
  return who;
}

/** "Ann Reed, a biologist at GT, who", "the dean of the college, who": the one described there, where the last name is of a body or place. */
function personBefore(cast: Cast, last: Mention): Mention {
  const { scene, mentions, people, entities } = cast;
  const described = describedBy(cast, last);
  if (described) return described;
  if (!/^(?:organisation|place)$/.test(entities.of(last)?.type ?? '')) return last;
  const person = people[lastBefore(people, last.from)];
  if (person && entities.of(person)?.type === 'person' && describes(scene, person, last))
    return person;
  return roleOf(scene, mentions, last) ?? last;
}

/** "Ann Reed, a nurse who" is Reed, and so is "Ann Reed, 24, from Leeds, who". */
function describedBy({ scene, mentions, entities }: Cast, last: Mention): Mention | null {
  const comma = commaBefore(scene, last);
  const name = comma < 0 ? null : mentions.endingAt(overAge(scene, comma));
  return name && entities.of(name)?.type === 'person' ? name : null;
}

/** The comma before "a nurse" or "from Leeds"; -1 where none stands there. */
function commaBefore(scene: Scene, { kind, from, head }: Mention): number {
  const isRole = kind === 'role' && /^(?:an?|the)$/.test(lowerAt(scene, from));
  const isHome = HOME.test(lowerAt(scene, from - 1)) && from === head;
  const comma = from - (isHome ? 2 : 1);
  return (isRole || isHome) && textAt(scene, comma) === ',' ? comma : -1;
}

/** From the comma behind an age to the one before it. */
const overAge = (scene: Scene, comma: number): number =>
  tagAt(scene, comma - 1) === 'NUM' && textAt(scene, comma - 2) === ',' ? comma - 2 : comma;

const HOME = /^(?:from|of|in)$/;

/** "the dean" of "the dean of the college" */
function roleOf(scene: Scene, mentions: Mentions, { from }: Mention): Mention | null {
  const role = tagAt(scene, from - 1) === 'ADP' ? mentions.endingAt(from - 1) : null;
  return role?.kind === 'role' && ROLE_NOUNS.has(lowerAt(scene, role.head)) ? role : null;
}

/** Whether a name and a later one are joined by a preposition, or by a comma and a description without another. */
function describes(scene: Scene, { to }: Mention, { from }: Mention): boolean {
  if (to === from - 1) return scene.tags[to] === 'ADP';
  if (textAt(scene, to) !== ',' || scene.unitOf[to] !== scene.unitOf[from]) return false;
  for (let i = to + 1; i < from; i++) if (textAt(scene, i) === ',') return false;
  return true;
}
