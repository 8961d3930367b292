import { TIME_NOUNS } from '../languages/en/calendar.ts';
import { PLACES } from '../languages/en/places.ts';
import type { Mention, Mentions } from '../people/mention.ts';
import type { Scene } from '../text/scene.ts';

/** No subject is looked for further off than this many words. */
const REACH = 45;
/** "and said", "adding": one verb leads to the one whose subject it shares, so many times at most. */
const MOST_STEPS = 3;

/** Who does what the verb at a place says: the mention before it, over appositions, prepositions and other verbs. */
export function subjectOf(
  scene: Scene,
  mentions: Mentions,
  verb: number,
  steps = 0,
): Mention | null {
  const unit = scene.units[scene.unitOf[verb] ?? 0];
  const floor = Math.max(unit?.from ?? 0, verb - REACH);
  const last = startOfChain(scene, verb, floor) - 1;
  if (steps > MOST_STEPS) return null;
  if (last < floor) return isParticiple(scene, verb) ? laterSubject(scene, mentions, verb) : null;
  const text = scene.words[last]?.text ?? '';
  const bare = isParticiple(scene, verb);
  if (bare && scene.tags[last] === 'ADP' && text !== 'that')
    return sharedSubject(scene, mentions, last, floor, steps);
  if (scene.tags[last] === 'CCONJ') return sharedSubject(scene, mentions, last, floor, steps);
  if (text === ',' && isParticiple(scene, verb))
    return sharedSubject(scene, mentions, last, floor, steps);
  if (/^[,–—)\]]$/.test(text) || text === '--')
    return (
      beforeAside(scene, mentions, last, floor) ??
      (text === ',' ? sharedSubject(scene, mentions, last, floor, steps) : null)
    );
  if (scene.tags[last] === 'VERB') return beforeRelative(scene, mentions, last, floor);
  const mention = mentions.endingAt(last + 1);
  if (isParticiple(scene, verb) && mention && steps === 0)
    return participleSubject(scene, mentions, mention, floor, steps);
  return mention && outOfPrepositions(scene, mentions, mention, floor);
}

/** First word of the verb chain: "has repeatedly said", "went on to say". */
function startOfChain(scene: Scene, verb: number, floor: number): number {
  let i = verb;
  while (i > floor) {
    const tag = scene.tags[i - 1];
    const lower = scene.words[i - 1]?.lower ?? '';
    if ((scene.stretchOf[i - 1] ?? -1) >= 0) break;
    const link =
      lower === 'to' && i - 1 > floor && /^(?:VERB|ADV|ADP)$/.test(scene.tags[i - 2] ?? '');
    if (link) i = startOfLink(scene, i - 2, floor);
    else if (tag === 'AUX' || tag === 'ADV' || isNegation(lower) || lower === 'as') i--;
    else break;
  }
  return i;
}

const isNegation = (lower: string): boolean => /^(?:not|n't|n’t|never)$/.test(lower);

/** "went on | to say": over the particle to the verb. */
function startOfLink(scene: Scene, i: number, floor: number): number {
  let at = i;
  while (at > floor && scene.tags[at] !== 'VERB' && i - at < 2) at--;
  return scene.tags[at] === 'VERB' ? at : i + 1;
}

/** "saying", but not "is saying". */
export const isParticiple = (scene: Scene, verb: number): boolean =>
  (scene.words[verb]?.lower.endsWith('ing') ?? false) && scene.tags[verb - 1] !== 'AUX';

/** The subject of the verb before: "Reed stood up and said", "Reed agreed, adding". */
function sharedSubject(
  scene: Scene,
  mentions: Mentions,
  from: number,
  floor: number,
  steps: number,
): Mention | null {
  for (let i = from - 1; i >= floor; i--) {
    if ((scene.stretchOf[i] ?? -1) >= 0 || scene.tags[i] !== 'VERB' || isParticiple(scene, i))
      continue;
    const subject = invertedSubject(scene, mentions, i) ?? subjectOf(scene, mentions, i, steps + 1);
    if (subject) return subject;
  }
  return firstSubject(scene, mentions, floor, from);
}

/** “Calling it a gift, Reed thanked her”: a participle that opens the sentence has the subject of the next verb. */
function laterSubject(scene: Scene, mentions: Mentions, verb: number): Mention | null {
  const unit = scene.units[scene.unitOf[verb] ?? 0];
  for (let i = verb + 1; i < Math.min(unit?.to ?? 0, verb + REACH); i++) {
    if ((scene.stretchOf[i] ?? -1) >= 0 || !/^(?:VERB|AUX)$/.test(scene.tags[i] ?? '')) continue;
    const mention = mentions.endingAt(i);
    const opens =
      mention &&
      (scene.words[mention.from - 1]?.text === ',' ||
        (scene.stretchOf[mention.from - 1] ?? -1) >= 0);
    if (opens) return mention;
  }
  return null;
}

/** Of "X is Y, adding …" there is no full verb; its subject ends before the first auxiliary. */
function firstSubject(scene: Scene, mentions: Mentions, floor: number, to: number): Mention | null {
  for (let i = floor; i < to; i++) {
    if ((scene.stretchOf[i] ?? -1) >= 0 || scene.tags[i] !== 'AUX') continue;
    const mention = mentions.endingAt(i);
    if (mention) return outOfPrepositions(scene, mentions, mention, floor);
  }
  return null;
}

/** "a note saying" is the note's own word, "took the stage saying" is the taker's. */
function participleSubject(
  scene: Scene,
  mentions: Mentions,
  before: Mention,
  floor: number,
  steps: number,
): Mention | null {
  const previous = scene.tags[before.from - 1];
  if (previous === 'ADP' || previous === 'VERB') {
    return sharedSubject(scene, mentions, before.from, floor, steps) ?? before;
  }
  return before;
}

/** “…,” said the mayor: the mention right behind, where the verb follows a quote. */
export function invertedSubject(scene: Scene, mentions: Mentions, verb: number): Mention | null {
  const last = endOfQuoteBefore(scene, verb);
  if (last === null || scene.paragraphOf[last] !== scene.paragraphOf[verb]) return null;
  return (
    mentions.startingAt(verb + 1) ??
    (scene.tags[verb + 1] === 'ADV' ? mentions.startingAt(verb + 2) : null)
  );
}

/** The quote's last word right before a place, over a comma set behind the mark: "Yes", said the mayor. */
export function endOfQuoteBefore(scene: Scene, at: number): number | null {
  const last = scene.words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return (scene.stretchOf[last] ?? -1) >= 0 ? last : null;
}

/** Over what stands between commas, dashes or brackets: "Reed, the mayor since May, said". */
function beforeAside(
  scene: Scene,
  mentions: Mentions,
  last: number,
  floor: number,
): Mention | null {
  const close = scene.words[last]?.text ?? '';
  const opener = close === ')' ? '(' : close === ']' ? '[' : close;
  for (let i = last - 1; i > floor; i--) {
    if (scene.words[i]?.text !== opener) continue;
    const mention = mentions.endingAt(i) ?? endingQuoted(scene, mentions, i);
    if (mention && (opener !== ',' || isAside(scene, i + 1)))
      return outOfPrepositions(scene, mentions, mention, floor);
  }
  return null;
}

const endingQuoted = (scene: Scene, mentions: Mentions, i: number): Mention | null =>
  (scene.stretchOf[i - 1] ?? -1) >= 0 ? null : mentions.endingAt(i);

const ASIDE = /^(?:DET|NUM|NOUN|PROPN|ADJ|ADP|PRON|VERB|ADV|SCONJ)$/;

function isAside(scene: Scene, i: number): boolean {
  return ASIDE.test(scene.tags[i] ?? '');
}

/** "The man who was arrested said". */
function beforeRelative(
  scene: Scene,
  mentions: Mentions,
  last: number,
  floor: number,
): Mention | null {
  for (let i = last; i > floor && i > last - 14; i--) {
    if (!/^(?:who|which|that)$/.test(scene.words[i]?.lower ?? '')) continue;
    const mention = mentions.endingAt(i);
    if (mention) return outOfPrepositions(scene, mentions, mention, floor);
  }
  return null;
}

/** From the last noun to the one it hangs on: "the head of the union in Leeds" is the head. */
export function outOfPrepositions(
  scene: Scene,
  mentions: Mentions,
  last: Mention,
  floor: number,
): Mention | null {
  let mention = last;
  for (let steps = 0; steps < 6; steps++) {
    const before = mention.from - 1;
    if (before < floor || scene.stretchOf[before] !== scene.stretchOf[mention.from]) return mention;
    if (isTime(scene, mention) && mentions.endingAt(mention.from)) {
      mention = mentions.endingAt(mention.from) ?? mention;
      continue;
    }
    const wider = placeBefore(scene, mentions, mention);
    if (wider) {
      mention = wider;
      continue;
    }
    if (
      isBareTitle(scene, mention) &&
      scene.tags[before] === 'CCONJ' &&
      mentions.endingAt(before)
    ) {
      mention = mentions.endingAt(before) ?? mention;
      continue;
    }
    if (
      scene.tags[before] !== 'ADP' ||
      /^(?:as|than|after|before|since|until|when|while|because|that|if|like)$/.test(
        scene.words[before]?.lower ?? '',
      )
    )
      return mention;
    const outer = hungOn(scene, mentions, before);
    if (!outer) return before === floor || scene.words[before - 1]?.text === ',' ? null : mention;
    mention = outer;
  }
  return mention;
}

/** "of the University of California, Los Angeles": the place behind a comma belongs to the one before. */
function placeBefore(scene: Scene, mentions: Mentions, mention: Mention): Mention | null {
  if (
    scene.words[mention.from - 1]?.text !== ',' ||
    !PLACES.has(scene.words[mention.head]?.lower ?? '')
  )
    return null;
  const before = mentions.endingAt(mention.from - 1);
  return before && scene.tags[before.from - 1] === 'ADP' ? before : null;
}

/** "Reed of Leeds and contributor to the Post": a second description, no second speaker. */
function isBareTitle(scene: Scene, mention: Mention): boolean {
  return (
    mention.kind === 'role' &&
    mention.from === mention.head &&
    !/s$/.test(scene.words[mention.head]?.lower ?? '')
  );
}

/** What a preposition hangs on: a noun, or one with a participle: "a report released by …". */
function hungOn(scene: Scene, mentions: Mentions, preposition: number): Mention | null {
  const direct = mentions.endingAt(preposition);
  if (direct) return direct;
  return scene.tags[preposition - 1] === 'VERB' ? mentions.endingAt(preposition - 1) : null;
}

export function isTime(scene: Scene, mention: Mention): boolean {
  const lower = scene.words[mention.head]?.lower ?? '';
  return TIME_NOUNS.has(lower) || TIME_NOUNS.has(lower.replace(/s$/, ''));
}
