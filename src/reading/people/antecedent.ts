import { lowerAt, textAt, type Scene } from '../text/scene.ts';
import type { Cast } from './identity.ts';
import { lastBefore, type Mention } from './mention.ts';

/** "Reed, who said": what a relative pronoun stands behind; `null` for other mentions, and where nothing stands there. */
export function antecedentOf(cast: Cast, { kind, from }: Mention): Mention | null {
  const { scene, mentions } = cast;
  if (kind !== 'relative') return null;
  const comma = textAt(scene, from - 1) === ',' ? 1 : 0;
  const last = mentions.endingAt(from - comma);
  const before = last && lowerAt(scene, from) === 'who' ? personBefore(cast, last) : last;
  return before?.kind === 'relative' ? null : before;
}

/** "Ann Reed, a biologist at GT, who", "Ann Reed of GT, who": the one described there, where the last name is of a body or place. */
function personBefore({ scene, people, entities }: Cast, last: Mention): Mention {
  const person = people[lastBefore(people, last.from)];
  if (!person || !/^(?:organisation|place)$/.test(entities.of(last)?.type ?? '')) return last;
  if (entities.of(person)?.type !== 'person' || !describes(scene, person, last)) return last;
  return person;
}

/** Whether a name and a later one are joined by a preposition, or by a comma and a description without another. */
function describes(scene: Scene, { to }: Mention, { from }: Mention): boolean {
  if (to === from - 1) return scene.tags[to] === 'ADP';
  if (textAt(scene, to) !== ',' || scene.unitOf[to] !== scene.unitOf[from]) return false;
  for (let i = to + 1; i < from; i++) if (textAt(scene, i) === ',') return false;
  return true;
}
