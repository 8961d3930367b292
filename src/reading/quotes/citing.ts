import type { Mention, Mentions } from '../people/mention.ts';
import { isQuoted, lowerAt, textAt, unitAt, type Scene } from '../text/scene.ts';
import { isPassive } from './passive.ts';
import { isSpeechVerb, subjectOf } from './subjects.ts';
import { isParticiple } from './verb-chain.ts';

/** "as saying" stands at most so many words behind "quoted". */
const REACH = 45;

/** "The Post quoted Reed as saying", "Reed was quoted as saying": Reed, whatever else stands near; `null` for any other verb. */
export function citedAt(scene: Scene, mentions: Mentions, verb: number): Mention | null {
  if (lowerAt(scene, verb - 1) !== 'as' || !isParticiple(scene, verb)) return null;
  const floor = Math.max(unitAt(scene, verb).from, verb - REACH);
  for (let i = verb - 2; i >= floor && !isQuoted(scene, i); i--)
    if (CITING.test(lowerAt(scene, i)))
      return isPassive(scene, i) ? subjectOf(scene, mentions, i) : mentions.startingAt(i + 1);
  return null;
}

const CITING = /^(?:(?:cit|quot)(?:es?|ed|ing)|reported)$/;

/** Whether a verb only says whom somebody has this from: "cited Reed as saying", "CNN, citing officials, said". */
export function citedBy(scene: Scene, mentions: Mentions, verb: number): boolean {
  if (!CITING.test(lowerAt(scene, verb))) return false;
  const cited = mentions.startingAt(verb + 1);
  if (cited && namesItsSource(scene, mentions, verb, cited)) return true;
  if (!cited && !isPassive(scene, verb)) return false;
  const end = Math.min(unitAt(scene, verb).to, verb + REACH);
  for (let i = verb + 1; i < end && !isQuoted(scene, i); i++)
    if (lowerAt(scene, i) === 'as' && lowerAt(scene, i + 1).endsWith('ing')) return true;
  return false;
}

/** "CNN, citing officials, said", "Citing officials, CNN said": the verb of the sentence tells the rest. */
function namesItsSource(scene: Scene, mentions: Mentions, verb: number, { to }: Mention): boolean {
  if (!/^(?:cit|quot)ing$/.test(lowerAt(scene, verb)) || textAt(scene, to) !== ',') return false;
  const subject = verb === unitAt(scene, verb).from ? mentions.startingAt(to + 1) : null;
  return isSpeechVerb(scene, subject?.to ?? to + 1);
}
