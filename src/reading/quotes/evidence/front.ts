import { FRONTING } from '../../languages/en/pronouns.ts';
import { lowerAt, tagAt, type Run, type Scene } from '../../text/scene.ts';

/** Words. */
const LONGEST = 16;
/** "has repeatedly | said" */
const HELPERS = 3;

/** "When Reed, the mayor, has said that …, …": whether a verb stands in a clause in front of the main one, as its first verb. */
export function isInFront(scene: Scene, unit: Run, verb: number): boolean {
  if (!FRONTING.has(lowerAt(scene, unit.from)) || verb - unit.from > LONGEST) return false;
  for (let i = unit.from; i < verb - HELPERS; i++)
    if (/^(?:VERB|AUX)$/.test(tagAt(scene, i))) return false;
  return true;
}
