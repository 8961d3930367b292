import { ADDRESSEES, OUTLETS } from '../../languages/en/organisations.ts';
import { lowerAt, tagAt, type Scene } from '../../text/scene.ts';
import { isCapital, isFirstName } from './words.ts';

/** Whether what was told begins at a word, behind those who heard it: "told Reuters | four people", "told NPR | Ann Reed had", "told reporters | people had". */
export function isBehindAddressee(
  scene: Scene,
  { from, i }: { readonly from: number; readonly i: number },
): boolean {
  if (i === from || !/^(?:told|tells|telling|tell)$/.test(lowerAt(scene, from - 1))) return false;
  const addressee = lowerAt(scene, i - 1);
  if (ADDRESSEES.has(addressee)) return /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tagAt(scene, i));
  const isPress = OUTLETS.has(addressee) || OUTLETS.has(lowerAt(scene, from));
  return isPress && isCapital(scene, i - 1) && opensClause(scene, i);
}

/** "CNN affiliate", "Fox News host Ann Reed" and "CNN Philippines" are still who heard it. */
function opensClause(scene: Scene, i: number): boolean {
  const [tag, next] = [tagAt(scene, i), tagAt(scene, i + 1)];
  if (tag === 'NUM') return next === 'NOUN' || next === 'ADJ';
  if (tag === 'NOUN' && !isCapital(scene, i)) return next === 'AUX';
  return isCapital(scene, i) && next === 'PROPN' && isFirstName(lowerAt(scene, i));
}
