import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../languages/en/organisations.ts';
import { INVERTING_VERBS } from '../languages/en/speech-verbs.ts';
import { ROLE_NOUNS } from '../languages/en/titles.ts';
import type { Mention, Mentions } from '../people/mention.ts';
import { isMoment } from './attachments.ts';
import { formAt, isQuoted, lowerAt, textAt, unitAt, type Scene } from '../text/scene.ts';

/** The bridge is safe, says Reed. · Says Reed: …; `null` where something else follows. */
export function closingSubject(scene: Scene, mentions: Mentions, verb: number): Mention | null {
  const unit = unitAt(scene, verb);
  const mention = mentions.startingAt(verb + 1);
  if (!mention) return null;
  if (verb === unit.from)
    return mention.kind !== 'role' && textAt(scene, mention.to) === ':' ? mention : null;
  if (textAt(scene, verb - 1) !== ',') return null;
  const to = endOfPhrase(scene, mentions, mention);
  return to >= unit.to || /^[.,;:]$/.test(textAt(scene, to)) ? mention : null;
}

/** Behind what hangs on a mention: "scientists at Caltech". */
function endOfPhrase(scene: Scene, mentions: Mentions, { to }: Mention): number {
  const hangs = /^(?:at|of|from|in|for)$/.test(lowerAt(scene, to));
  return (hangs ? mentions.startingAt(to + 1)?.to : undefined) ?? to;
}

/** The one whose words a sentence without marks closes with, whatever else stands in it: "The bridge is safe, says the mayor."; `null` for any other verb. */
export function closedBy(scene: Scene, mentions: Mentions, verb: number): Mention | null {
  if (!mayClose(scene, verb) || isQuoted(scene, verb - 2)) return null;
  const mention = closingSubject(scene, mentions, verb);
  return mention && !isMoment(scene, mention) && maySpeak(scene, mention) ? mention : null;
}

/** A verb of speech behind a comma. */
function mayClose(scene: Scene, verb: number): boolean {
  const report = formAt(scene, verb)?.report;
  return (
    report?.kind === 'speech' &&
    INVERTING_VERBS.has(report.lemma) &&
    textAt(scene, verb - 1) === ','
  );
}

/** No prayer does, and no goodbye. */
function maySpeak(scene: Scene, { kind, head }: Mention): boolean {
  if (kind === 'name') return true;
  const lower = lowerAt(scene, head);
  return [lower, lower.replace(/s$/, '')].some((noun) => NOUNS.some((nouns) => nouns.has(noun)));
}

const NOUNS = [ROLE_NOUNS, GROUP_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS];
