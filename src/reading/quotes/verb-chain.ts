import { isQuoted, lowerAt, tagAt, type Scene } from '../text/scene.ts';

/** First word of the verb chain: "has repeatedly said", "went on to say". */
export function startOfChain(scene: Scene, verb: number, floor: number): number {
  let i = verb;
  while (i > floor && !isQuoted(scene, i - 1)) {
    if (isLink(scene, i - 1, floor)) i = startOfLink(scene, i - 2, floor);
    else if (isHelper(scene, i - 1)) i--;
    else break;
  }
  return i;
}

const isLink = (scene: Scene, i: number, floor: number): boolean =>
  i > floor && lowerAt(scene, i) === 'to' && /^(?:VERB|ADV|ADP)$/.test(tagAt(scene, i - 1));

const isHelper = (scene: Scene, i: number): boolean =>
  /^(?:AUX|ADV)$/.test(tagAt(scene, i)) || /^(?:not|n't|n’t|never|as)$/.test(lowerAt(scene, i));

/** "went on | to say": over the particle to the verb. */
function startOfLink(scene: Scene, i: number, floor: number): number {
  let at = i;
  while (at > floor && scene.tags[at] !== 'VERB' && i - at < 2) at--;
  return scene.tags[at] === 'VERB' ? at : i + 1;
}

/** "saying", but not "is saying". */
export function isParticiple(scene: Scene, verb: number): boolean {
  const lower = lowerAt(scene, verb);
  return lower.endsWith('ing') && lower !== 'according' && tagAt(scene, verb - 1) !== 'AUX';
}
