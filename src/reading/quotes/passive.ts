import { lowerAt, tagAt, type Scene } from '../text/scene.ts';
import type { Mention, Mentions } from '../people/mention.ts';

/** The one behind "by" stands at most so many words behind the verb. */
const REACH = 8;

/** "was told", "is said to": the speaker is not the subject. */
export function isPassive(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (!/(?:ed|told|said|written|sworn|known|seen|held|understood|thought|felt|read)$/.test(lower))
    return false;
  const k = tagAt(scene, i - 1) === 'ADV' ? i - 2 : i - 1;
  return (
    /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re)$/.test(lowerAt(scene, k)) &&
    scene.tags[k] === 'AUX'
  );
}

/** "was described by Reed as": the one behind "by"; `null` where none stands there, or what is done by them is another verb: "was said to have been hurt by police". */
export function agentOf(scene: Scene, mentions: Mentions, i: number): Mention | null {
  for (let k = i + 1; k < i + REACH && scene.unitOf[k] === scene.unitOf[i]; k++) {
    if (scene.tags[k] === 'VERB') return null;
    const source = lowerAt(scene, k) === 'by' ? mentions.startingAt(k + 1) : null;
    if (source) return source;
  }
  return null;
}
