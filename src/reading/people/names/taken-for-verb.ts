import { ROLE_NOUNS } from '../../languages/en/titles.ts';
import { formAt, isQuoted, lowerAt, tagAt, textAt, type Scene } from '../../text/scene.ts';

/** “…,” Reed told: within a sentence a capital behind a quote and before what reports is a name's, whatever it looks like. */
export const speaksBehindQuote = (scene: Scene, i: number): boolean =>
  isQuoted(scene, i - 1) &&
  !isQuoted(scene, i) &&
  /^[,?!]$/.test(textAt(scene, i - 2)) &&
  formAt(scene, i + 1)?.isCertainVerb === true &&
  /^\p{Lu}\p{Ll}/u.test(textAt(scene, i));

/** "England captain Joe Reed": the tagger takes the small word between two names for a verb. */
export const isRoleBeforeName = (scene: Scene, i: number): boolean =>
  tagAt(scene, i - 1) === 'PROPN' &&
  scene.tags[i + 1] === 'PROPN' &&
  ROLE_NOUNS.has(lowerAt(scene, i)) &&
  !ALSO_VERBS.test(lowerAt(scene, i));

const ALSO_VERBS = /^(?:head|host|judge|star|witness|chair)$/;
