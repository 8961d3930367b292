import type { Mention, Mentions } from '../people/mention.ts';
import { namePartsOf } from '../people/names/parts.ts';
import { formAt, isQuoted, lowerAt, tagAt, textAt, unitAt, type Scene } from '../text/scene.ts';
import {
  beforeAside,
  beforeRelative,
  isMoment,
  outOfPrepositions,
  withOwnSubject,
} from './attachments.ts';
import { agentOf, isPassive } from './passive.ts';
import { isParticiple, startOfChain } from './verb-chain.ts';

/** No subject is looked for further off than this many words. */
const REACH = 45;
/** "and said", "adding": one verb leads to the one whose subject it shares, so many times at most … */
const MOST_STEPS = 3;
/** … and not to more than so many verbs each time. */
const MOST_VERBS = 4;

/** A verb whose subject is looked for: `last` is the word before its chain, `floor` the first that may be looked at. */
interface Search {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly verb: number;
  readonly last: number;
  readonly floor: number;
  readonly steps: number;
}

/** Who does what the verb at a place says: the mention before it, over appositions, prepositions and other verbs. */
export function subjectOf(
  scene: Scene,
  mentions: Mentions,
  verb: number,
  steps = 0,
): Mention | null {
  if (steps > MOST_STEPS) return null;
  const floor = Math.max(unitAt(scene, verb).from, verb - REACH);
  const last = startOfChain(scene, verb, floor) - 1;
  const search = { scene, mentions, verb, last, floor, steps };
  const participle = isParticiple(scene, verb);
  if (last < floor) return participle ? laterSubject(search) : null;
  return participle ? ofParticiple(search) : ofVerb(search);
}

function ofVerb(search: Search): Mention | null {
  const { scene, mentions, last, floor } = search;
  const text = textAt(scene, last);
  if (scene.tags[last] === 'CCONJ') return sharedSubject(search, last);
  if (ASIDE_END.test(text))
    return (
      beforeAside(scene, mentions, last, floor) ??
      (text === ',' ? sharedSubject(search, last) : null)
    );
  if (scene.tags[last] === 'VERB') return beforeRelative(scene, mentions, last, floor);
  const mention = mentions.endingAt(last + 1);
  if (!mention) return null;
  const joint = mention.from - 2;
  return (
    outOfPrepositions(scene, mentions, mention, floor) ??
    (tagAt(scene, joint) === 'CCONJ' ? sharedSubject(search, joint) : null)
  );
}

const ASIDE_END = /^(?:[,–—)\]]|--)$/;

/** "a note saying" is the note's own word; "took the stage saying", "left, saying" and "began by saying" are of whoever did that. */
function ofParticiple(search: Search): Mention | null {
  const { scene, last } = search;
  const tag = tagAt(scene, last);
  if (textAt(scene, last) === ',')
    return ofReportBefore(search, last) ?? sharedSubject(search, last);
  if (/^(?:ADP|SCONJ)$/.test(tag) && last === search.floor) return laterSubject(search);
  if (/^(?:ADP|CCONJ)$/.test(tag)) return sharedSubject(search, last);
  if (ASIDE_END.test(textAt(scene, last)) || tag === 'VERB') return ofVerb(search);
  return ofNounBefore(search);
}

/** "a note saying": the note, unless something else is done to it. */
function ofNounBefore(search: Search): Mention | null {
  const { scene, mentions, last, floor } = search;
  const before = overMoment(scene, mentions, mentions.endingAt(last + 1));
  if (!before) return null;
  if (search.steps > 0) return outOfPrepositions(scene, mentions, before, floor);
  const own = withOwnSubject(scene, mentions, before, floor);
  if (own) return own;
  return /^(?:ADP|VERB)$/.test(tagAt(scene, before.from - 1)) || isPlace(scene, before)
    ? (sharedSubject(search, before.from) ?? before)
    : before;
}

/** "Reed said Ames will have to choose, adding": what is told in the clause between belongs to the report, so the one who reports goes on; `null` where a new clause with a subject of its own has been joined. */
function ofReportBefore({ scene, mentions, floor, steps }: Search, to: number): Mention | null {
  for (let i = to - 1; i >= floor; i--) {
    if (isQuoted(scene, i)) return null;
    if (scene.tags[i] === 'CCONJ' && textAt(scene, i - 1) === ',') return null;
    if (scene.tags[i] !== 'VERB' || isParticiple(scene, i)) continue;
    if (!isSpeechVerb(scene, i)) continue;
    return isSubjectNext(scene, mentions, i + 1) ? subjectOf(scene, mentions, i, steps + 1) : null;
  }
  return null;
}

export const isSpeechVerb = (scene: Scene, i: number): boolean =>
  formAt(scene, i)?.report?.kind === 'speech';

/** "said that Ames", "told reporters she": what is reported is a clause. */
function isSubjectNext(scene: Scene, mentions: Mentions, at: number): boolean {
  if (lowerAt(scene, at) === 'that') return true;
  const next = mentions.startingAt(at);
  return next !== null && /^(?:VERB|AUX|ADV)$/.test(tagAt(scene, next.to));
}

/** "a statement Tuesday saying": the day says nothing. */
const overMoment = (scene: Scene, mentions: Mentions, last: Mention | null): Mention | null =>
  last && isMoment(scene, last) ? mentions.endingAt(last.from) : last;

/** "in Leeds, England saying": places do not speak. */
const isPlace = (scene: Scene, mention: Mention): boolean =>
  namePartsOf(scene, mention)?.type === 'place';

/** The subject of the verb before: "Reed stood up and said", "Reed agreed, adding". */
function sharedSubject({ scene, mentions, floor, steps }: Search, from: number): Mention | null {
  let verbs = 0;
  for (let i = from - 1; i >= floor && verbs < MOST_VERBS; i--) {
    if (isQuoted(scene, i) || scene.tags[i] !== 'VERB' || isParticiple(scene, i)) continue;
    verbs++;
    const subject = actorOf(scene, mentions, i, steps);
    if (!subject) continue;
    if (!isAside(scene, subject, from)) return subject;
    i = subject.from;
  }
  return ofAuxiliary(scene, mentions, floor, from);
}

/** Who says or does what a verb says: "was described by Reed" is Reed's. */
const actorOf = (scene: Scene, mentions: Mentions, verb: number, steps: number): Mention | null =>
  (isSpeechVerb(scene, verb) && isPassive(scene, verb) ? agentOf(scene, mentions, verb) : null) ??
  invertedSubject(scene, mentions, verb) ??
  subjectOf(scene, mentions, verb, steps + 1);

/** "spoke of her husband, who was arrested in May, and promised": what stands between commas has a subject of its own. */
const isAside = (scene: Scene, { kind, from }: Mention, to: number): boolean =>
  kind === 'relative' &&
  textAt(scene, from - 1) === ',' &&
  (textAt(scene, to) === ',' || textAt(scene, to - 1) === ',');

/** Of "X is Y, adding …" there is no full verb; its subject ends before the first auxiliary. */
function ofAuxiliary(scene: Scene, mentions: Mentions, floor: number, to: number): Mention | null {
  for (let i = floor; i < to; i++) {
    if (isQuoted(scene, i) || scene.tags[i] !== 'AUX') continue;
    const mention = mentions.endingAt(i);
    if (mention) return outOfPrepositions(scene, mentions, mention, floor);
  }
  return null;
}

/** “Calling it a gift, Reed thanked her”, “After saying so, Reed left”: a participle that opens the sentence has the subject of the next verb. */
function laterSubject({ scene, mentions, verb }: Search): Mention | null {
  const end = Math.min(unitAt(scene, verb).to, verb + REACH);
  for (let i = verb + 1; i < end; i++) {
    if (isQuoted(scene, i) || !/^(?:VERB|AUX)$/.test(tagAt(scene, i))) continue;
    const mention = mentions.endingAt(i);
    if (mention && opensClause(scene, mention.from)) return mention;
  }
  return null;
}

const opensClause = (scene: Scene, i: number): boolean =>
  textAt(scene, i - 1) === ',' || isQuoted(scene, i - 1);

/** “…,” said the mayor: the mention right behind, where the verb follows a quote. */
export function invertedSubject(scene: Scene, mentions: Mentions, verb: number): Mention | null {
  const last = endOfQuoteBefore(scene, verb);
  if (last === null || scene.paragraphOf[last] !== scene.paragraphOf[verb]) return null;
  const behind = mentions.startingAt(verb + 1);
  return behind ?? (scene.tags[verb + 1] === 'ADV' ? mentions.startingAt(verb + 2) : null);
}

/** The quote's last word right before a place, over a comma set behind the mark: "Yes", said the mayor. */
function endOfQuoteBefore(scene: Scene, at: number): number | null {
  const last = textAt(scene, at - 1) === ',' ? at - 2 : at - 1;
  return isQuoted(scene, last) ? last : null;
}
