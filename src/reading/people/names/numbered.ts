import { NUMBERED } from '../../languages/en/organisations.ts';
import { NAME_PARTICLES } from '../../languages/en/titles.ts';
import { lowerAt, tagAt, textAt, type Scene } from '../../text/scene.ts';
import { isBodyWord } from './body.ts';
import { isCapital } from './words.ts';

/** Whether a number right behind the last noun of a phrase, at `head`, belongs to a name: "News 12", "Lost 52 Project". */
export function isNumbered(
  scene: Scene,
  { i, head }: { readonly i: number; readonly head: number },
): boolean {
  if (head !== i - 1 || !isCapital(scene, head) || !/^\d{1,3}$/.test(textAt(scene, i)))
    return false;
  return isBodyNext(scene, i) || NUMBERED.has(lowerAt(scene, head));
}

/** "Lost 52 Project" */
export const isBodyNext = (scene: Scene, i: number): boolean =>
  isCapital(scene, i + 1) && isBodyWord(lowerAt(scene, i + 1));

/** "Erik ten Hag": a small word of a name that is a number elsewhere. */
export const isNamePart = (scene: Scene, i: number): boolean =>
  NAME_PARTICLES.has(textAt(scene, i)) &&
  tagAt(scene, i - 1) === 'PROPN' &&
  isCapital(scene, i + 1);
