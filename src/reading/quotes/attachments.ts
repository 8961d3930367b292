import { CLAUSE_OPENERS } from '../languages/en/pronouns.ts';
import { PLACE, TIME_NOUN, WEEKDAY } from '../languages/en/word-lists.ts';
import type { Mention, Mentions } from '../people/mention.ts';
import { namePartsOf } from '../people/names/parts.ts';
import { isListed, lowerAt, tagAt, textAt, type Scene } from '../text/scene.ts';

/** Nouns hang on nouns at most this often. */
const MOST = 6;

/** From the last noun to the one it hangs on: "the head of the union in Leeds" is the head; `null` for "In Leeds". */
export function outOfPrepositions(
  scene: Scene,
  mentions: Mentions,
  last: Mention,
  floor: number,
): Mention | null {
  let mention = last;
  for (let steps = 0; steps < MOST; steps++) {
    const before = mention.from - 1;
    if (before < floor || scene.stretchOf[before] !== scene.stretchOf[mention.from]) return mention;
    const wider = beside(scene, mentions, mention);
    if (!wider && !isPreposition(scene, before)) return mention;
    const outer = wider ?? hungOn(scene, mentions, before);
    if (!outer) return opensHere(scene, before, floor) ? null : mention;
    mention = outer;
  }
  return mention;
}

/** "In Leeds", ", in Leeds" and "and in Leeds" hang on no noun. */
const opensHere = (scene: Scene, i: number, floor: number): boolean =>
  i === floor || textAt(scene, i - 1) === ',' || tagAt(scene, i - 1) === 'CCONJ';

const isPreposition = (scene: Scene, i: number): boolean =>
  scene.tags[i] === 'ADP' && !CLAUSE_OPENERS.has(lowerAt(scene, i));

/** The mention that this one only says more of. */
function beside(scene: Scene, mentions: Mentions, mention: Mention): Mention | null {
  const direct = mentions.endingAt(mention.from);
  if (direct && isListed(scene, mention.head, TIME_NOUN)) return direct;
  return (
    placeBefore(scene, mentions, mention) ??
    descriptionBefore(scene, mentions, mention) ??
    joinedBefore(scene, mentions, mention) ??
    overParticiple(scene, mentions, mention)
  );
}

/** "scientists from Leeds and | the Harlow Academy": both hang on the scientists; a person behind "and" speaks with them. */
function joinedBefore(scene: Scene, mentions: Mentions, mention: Mention): Mention | null {
  if (mention.kind !== 'name' || lowerAt(scene, mention.from - 1) !== 'and') return null;
  const before = mentions.endingAt(mention.from - 1);
  if (before?.kind !== 'name' || !isPreposition(scene, before.from - 1)) return null;
  const isPerson = namePartsOf(scene, mention)?.type === 'person';
  return isPerson || !mentions.endingAt(before.from - 1) ? null : before;
}

/** "Reed in | relaying the news": what Reed does besides. */
function overParticiple(scene: Scene, mentions: Mentions, { from }: Mention): Mention | null {
  const isDoing = tagAt(scene, from - 1) === 'VERB' && lowerAt(scene, from - 1).endsWith('ing');
  return isDoing && isPreposition(scene, from - 2) ? mentions.endingAt(from - 2) : null;
}

/** "of the University of California, Los Angeles": the place behind a comma belongs to the one before. */
function placeBefore(scene: Scene, mentions: Mentions, mention: Mention): Mention | null {
  if (textAt(scene, mention.from - 1) !== ',' || !isListed(scene, mention.head, PLACE)) return null;
  const before = mentions.endingAt(mention.from - 1);
  return before && tagAt(scene, before.from - 1) === 'ADP' ? before : null;
}

/** "Reed of Leeds and contributor to the Post": a second description, no second speaker. */
function descriptionBefore(
  scene: Scene,
  mentions: Mentions,
  { kind, from, head }: Mention,
): Mention | null {
  const bare = kind === 'role' && from === head && !lowerAt(scene, head).endsWith('s');
  return bare && tagAt(scene, from - 1) === 'CCONJ' ? mentions.endingAt(from - 1) : null;
}

/** What a preposition hangs on: a noun, or one with a participle: "a report released by …". */
function hungOn(scene: Scene, mentions: Mentions, preposition: number): Mention | null {
  const direct = mentions.endingAt(preposition);
  if (direct) return direct;
  return tagAt(scene, preposition - 1) === 'VERB' ? mentions.endingAt(preposition - 1) : null;
}

/** "Sunday", "last week": nobody who speaks; "May", "Ann Day" and "Time" may be. */
export function isMoment(scene: Scene, { kind, head }: Mention): boolean {
  return isListed(scene, head, kind === 'role' ? WEEKDAY | TIME_NOUN : WEEKDAY);
}

/** Over what stands between commas, dashes or brackets: "Reed, the mayor since May, said". */
export function beforeAside(
  scene: Scene,
  mentions: Mentions,
  last: number,
  floor: number,
): Mention | null {
  const close = textAt(scene, last);
  const opener = OPENERS[close] ?? close;
  for (let i = last - 1; i > floor; i--) {
    if (textAt(scene, i) !== opener) continue;
    const mention = mentions.endingAt(i);
    if (mention && (opener !== ',' || ASIDE.test(tagAt(scene, i + 1))))
      return outOfPrepositions(scene, mentions, mention, floor);
  }
  return null;
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const ASIDE = /^(?:DET|NUM|NOUN|PROPN|ADJ|ADP|PRON|VERB|ADV|SCONJ)$/;

/** "The man who was arrested said". */
export function beforeRelative(
  scene: Scene,
  mentions: Mentions,
  last: number,
  floor: number,
): Mention | null {
  for (let i = last; i > floor && i > last - 14; i--) {
    if (!/^(?:who|which|that)$/.test(lowerAt(scene, i))) continue;
    const mention = mentions.endingAt(i);
    if (mention) return outOfPrepositions(scene, mentions, mention, floor);
  }
  return null;
}

/** ", with Reed of Leeds calling it a sham and Ames calling it a coup": those who stand behind "with" have a verb of their own. */
export function withOwnSubject(
  scene: Scene,
  mentions: Mentions,
  last: Mention,
  floor: number,
): Mention | null {
  let mention = last;
  while (OWN_PREPOSITION.test(lowerAt(scene, mention.from - 1))) {
    const outer = mentions.endingAt(mention.from - 1);
    if (!outer) break;
    mention = outer;
  }
  for (let i = mention.from - 1; i > floor; i--) {
    if (lowerAt(scene, i) === 'with' && textAt(scene, i - 1) === ',')
      return i === mention.from - 1 || tagAt(scene, mention.from - 1) === 'CCONJ' ? mention : null;
  }
  return null;
}

const OWN_PREPOSITION = /^(?:of|in|from|for|at)$/;
