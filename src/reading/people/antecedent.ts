import { ROLE_NOUNS } from '../languages/en/titles.ts';
import { lowerAt, textAt, type Scene } from '../text/scene.ts';
import type { Cast } from './identity.ts';
import { lastBefore, type Mention, type Mentions } from './mention.ts';

/** "Reed, who said": what a relative pronoun stands behind; `null` for other mentions, and where nothing stands there. */
export function antecedentOf(cast: Cast, { kind, from }: Mention): Mention | null {
  const { scene, mentions } = cast;
  if (kind !== 'relative') return null;
  const comma = textAt(scene, from - 1) === ',' ? 1 : 0;
  const last = mentions.endingAt(from - comma);
  const before = last && lowerAt(scene, from) === 'who' ? personBefore(cast, last) : last;
  return before?.kind === 'relative' ? null : before;
}

/** "Ann Reed, a biologist at GT, who", "the dean of the college, who": the one described there, where the last name is of a body or place. */
function personBefore({ scene, mentions, people, entities }: Cast, last: Mention): Mention {
  if (!/^(?:organisation|place)$/.test(entities.of(last)?.type ?? '')) return last;
  const person = people[lastBefore(people, last.from)];
  if (person && entities.of(person)?.type === 'person' && describes(scene, person, last))
    return person;
  return roleOf(scene, mentions, last) ?? last;
}

/** "the dean" of "the dean of the college" */
function roleOf(scene: Scene, mentions: Mentions, { from }: Mention): Mention | null {
  const role = scene.tags[from - 1] === 'ADP' ? mentions.endingAt(from - 1) : null;
  return role?.kind === 'role' && ROLE_NOUNS.has(lowerAt(scene, role.head)) ? role : null;
}

/** Whether a name and a later one are joined by a preposition, or by a comma and a description without another. */
function describes(scene: Scene, { to }: Mention, { from }: Mention): boolean {
  if (to === from - 1) return scene.tags[to] === 'ADP';
  if (textAt(scene, to) !== ',' || scene.unitOf[to] !== scene.unitOf[from]) return false;
  for (let i = to + 1; i < from; i++) if (textAt(scene, i) === ',') return false;
  return true;
}
