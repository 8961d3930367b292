import {
  isGlued,
  isOwning,
  isQuoted,
  lowerAt,
  tagAt,
  textAt,
  type Scene,
} from '../../text/scene.ts';

/** Whether an "'s" ends the name of a firm and owns nothing: "Macy's said", "Lloyd's of London", "said Moody's." */
export function endsFirm(scene: Scene, i: number): boolean {
  const isEnding = isOwning(scene, i) && isGlued(scene, i) && textAt(scene, i).length === 2;
  if (!isEnding || isQuoted(scene, i) || tagAt(scene, i - 1) !== 'PROPN') return false;
  return isFollowedByVerb(scene, i) || isSpeakerBehind(scene, i) || isOfPlace(scene, i);
}

/** "has", "is" and their like may be short in "'s" themselves: "Reed's been", "Reed's going". */
const AFTER_HAS = /^(?:been|got|gone|had|not)$|ing$/;

/** A verb that does something: no participle, as in "Reed's proposed budget". */
function isFollowedByVerb(scene: Scene, i: number): boolean {
  const verb = lowerAt(scene, i + 1);
  if (AFTER_HAS.test(verb)) return false;
  if (tagAt(scene, i + 1) === 'AUX' || /^(?:said|says|told)$/.test(verb)) return true;
  return tagAt(scene, i + 1) === 'VERB' && /^(?:DET|PRON|SCONJ)$/.test(tagAt(scene, i + 2));
}

/** "said Moody's.", "according to Moody's," */
function isSpeakerBehind(scene: Scene, i: number): boolean {
  if (!/^[.,]$/.test(textAt(scene, i + 1))) return false;
  let first = i - 1;
  while (tagAt(scene, first - 1) === 'PROPN' || textAt(scene, first - 1) === '&') first--;
  const before = lowerAt(scene, first - 1);
  return (
    /^(?:said|says)$/.test(before) || (before === 'to' && lowerAt(scene, first - 2) === 'according')
  );
}

const isOfPlace = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i + 1) === 'of' && tagAt(scene, i + 2) === 'PROPN';
