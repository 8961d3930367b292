import { POSSESSIVE } from '../languages/en/pronouns.ts';
import { NAME_PARTICLES, ROLE_NOUNS, TITLES } from '../languages/en/titles.ts';
import { DAY_OR_MONTH } from '../languages/en/word-lists.ts';
import { joinsBody, runsThrough } from './names/joined.ts';
import { endsFirm } from './names/firm.ts';
import { isBodyNext, isNamePart, isNumbered } from './names/numbered.ts';
import { isRoleBeforeName, speaksBehindQuote } from './names/taken-for-verb.ts';
import { isBehindAddressee } from './names/addressee.ts';
import { isGlued, isListed, lowerAt, tagAt, textAt, unitAt, type Scene } from '../text/scene.ts';

/** What a word is to the noun phrase that has come this far: its noun, part of it, or the first word behind it. */
export type Step = 'noun' | 'name' | 'inner' | 'stop';

/** A place in a phrase: where the phrase began, the word looked at, and its last noun so far (-1 for none). */
export interface Place {
  readonly from: number;
  readonly i: number;
  readonly head: number;
}

export function stepAt(scene: Scene, place: Place): Step {
  const { from, i } = place;
  const pronouns = scene.words[i]?.form.pronouns ?? 0;
  if (i === from && pronouns & POSSESSIVE && isNounNext(scene, i)) return 'inner';
  if (isSpeaking(scene, i) || isBehindAddressee(scene, place)) return 'stop';
  return (BY_TAG.get(tagAt(scene, i)) ?? mark)(scene, place);
}

/** "In Leeds I said": no name has an "I" that does something. */
const isSpeaking = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === 'I' && /^(?:VERB|AUX|ADV|PART)$/.test(tagAt(scene, i + 1));

type StepRule = (scene: Scene, place: Place) => Step;

const BY_TAG: ReadonlyMap<string, StepRule> = new Map(
  Object.entries<StepRule>({
    PROPN: (scene, place) => (isBesideThing(scene, place) ? 'stop' : 'name'),
    NOUN: noun,
    DET: (scene, { from, i }) => (i === from || isInsideBody(scene, i) ? 'inner' : 'stop'),
    NUM: number,
    ADJ: adjective,
    VERB: verb,
    ADV: adverb,
    AUX: () => 'stop',
    PART: possessive,
    ADP: preposition,
    CCONJ: (scene, place) => (joinsBody(scene, place) ? 'inner' : 'stop'),
  }),
);

/** Not the day in "Marr Dairies today announced". */
function noun(scene: Scene, { i, head }: Place): Step {
  if (head >= 0 && DAYS.test(textAt(scene, i)) && tagAt(scene, i + 1) === 'VERB') return 'stop';
  return isNamed(scene, i) ? 'name' : 'noun';
}

const DAYS = /^(?:today|yesterday|tonight|tomorrow)$/;

/** "20 people", "24-year-old", and the number of "News 12" and "Lost 52 Project"; not the day in "on May 1 Reed said". */
function number(scene: Scene, place: Place): Step {
  const { from, i, head } = place;
  if (isNamePart(scene, i)) return 'inner';
  if (isNumbered(scene, place)) return isBodyNext(scene, i) ? 'inner' : 'name';
  if (head >= 0) return isPart(scene, i) ? 'inner' : 'stop';
  const isDay =
    i === from && tagAt(scene, i + 1) === 'PROPN' && isListed(scene, i - 1, DAY_OR_MONTH);
  return isDay ? 'stop' : 'inner';
}

/** "In an interview Reed said" has two phrases, "a spokeswoman Ann Reed" one. */
function isBesideThing(scene: Scene, { from, i, head }: Place): boolean {
  if (head !== i - 1 || !/^an?$/.test(lowerAt(scene, from))) return false;
  const isThing = scene.tags[head] === 'NOUN' && !isCapital(textAt(scene, head));
  return isThing && !ROLE_NOUNS.has(lowerAt(scene, head));
}

/** A noun with a capital inside a sentence, and the end of "Park Geun-hye" but not of "a Trump-backed bill". */
function isNamed(scene: Scene, i: number): boolean {
  if (isCapital(textAt(scene, i))) return !opensUnit(scene, i);
  return (
    isPart(scene, i) && tagAt(scene, i - 2) === 'PROPN' && !QUALIFIED.test(tagAt(scene, i + 1))
  );
}

const QUALIFIED = /^(?:NOUN|PROPN|ADJ|NUM)$/;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Every first word of a sentence has a capital. */
const opensUnit = (scene: Scene, i: number): boolean => unitAt(scene, i).from === i;

const isNounNext = (scene: Scene, i: number): boolean => OF_NOUNS.has(tagAt(scene, i + 1));

const OF_NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB']);

/** Part of a word with a hyphen: "24-year-old". */
const isPart = (scene: Scene, i: number): boolean =>
  isGlued(scene, i) && HYPHENS.has(textAt(scene, i - 1));

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '/']);

/** Behind a noun only as part of a name ("Michael Young") or of a compound ("24-year-old"). */
function adjective(scene: Scene, { i, head }: Place): Step {
  if (head < 0) return 'inner';
  if (isCapital(textAt(scene, i)) && tagAt(scene, i - 1) === 'PROPN') return 'name';
  if (isPart(scene, i)) {
    if (/^(?:NOUN|PROPN)$/.test(tagAt(scene, i + 1))) return 'inner';
    return isCapital(textAt(scene, i - 2)) && tagAt(scene, i - 2) === 'PROPN' ? 'name' : 'noun';
  }
  return isNounNext(scene, i) ? 'inner' : 'stop';
}

/** "the Royal Society for the Protection of Birds", "Islamic State of Iraq and the Levant" */
const isInsideBody = (scene: Scene, i: number): boolean =>
  /^(?:of|for|and)$/.test(lowerAt(scene, i - 1)) && isCapital(textAt(scene, i + 1));

/** "the newly elected mayor", "the U.S.-led coalition", or a name that the tagger took for a verb. */
function verb(scene: Scene, { from, i }: Place): Step {
  const before = tagAt(scene, i - 1);
  if (isNameTakenForVerb(scene, i) || speaksBehindQuote(scene, i)) return 'name';
  if (isPart(scene, i)) return 'inner';
  if (isRoleBeforeName(scene, i)) return 'noun';
  if (i === from || before === 'NOUN' || before === 'PROPN') return 'stop';
  return /(?:ed|ing|en)$/.test(lowerAt(scene, i)) && isNounNext(scene, i) ? 'inner' : 'stop';
}

/** "Jing" in "Jing-Shan Zhao", "Young" in "Ann Young". */
function isNameTakenForVerb(scene: Scene, i: number): boolean {
  const text = textAt(scene, i);
  const opensDouble = isCapital(text) && isPart(scene, i + 2) && scene.tags[i + 2] === 'PROPN';
  return opensDouble || (/^\p{Lu}\p{Ll}/u.test(text) && tagAt(scene, i - 1) === 'PROPN');
}

function adverb(scene: Scene, { from, i }: Place): Step {
  if (isPart(scene, i)) return 'inner';
  if (i === from || /^(?:NOUN|PROPN)$/.test(tagAt(scene, i - 1))) return 'stop';
  return /^(?:ADJ|VERB|NUM)$/.test(tagAt(scene, i + 1)) ? 'inner' : 'stop';
}

/** "the council's leader", or the end of "Macy's". */
function possessive(scene: Scene, { i, head }: Place): Step {
  if (head === i - 1 && endsFirm(scene, i)) return 'name';
  return /^(?:'s|’s|'|’)$/.test(textAt(scene, i)) && head >= 0 && isNounNext(scene, i)
    ? 'inner'
    : 'stop';
}

/** The end of "Park Jae-in", and what names run through. */
function preposition(scene: Scene, place: Place): Step {
  if (isPart(scene, place.i) && tagAt(scene, place.i - 2) === 'PROPN') return 'name';
  return runsThrough(scene, place) ? 'inner' : 'stop';
}

function mark(scene: Scene, place: Place): Step {
  const { i } = place;
  if (scene.tags[i + 1] === 'PROPN' && NAME_PARTICLES.has(lowerAt(scene, i))) return 'inner';
  return (BY_MARK.get(textAt(scene, i)) ?? isPluralPossessive)(scene, place) ? 'inner' : 'stop';
}

type MarkRule = (scene: Scene, place: Place) => boolean;

const BY_MARK: ReadonlyMap<string, MarkRule> = new Map(
  Object.entries<MarkRule>({
    '-': (scene, { i }) => isGlued(scene, i) && isGlued(scene, i + 1),
    '.': (scene, { i }) => scene.tags[i + 1] === 'PROPN' && TITLES.has(lowerAt(scene, i - 1)),
    '&': (_scene, { head }) => head >= 0,
    $: () => true,
    '£': () => true,
    '€': () => true,
  }),
);

/** "the voters’ choice" */
function isPluralPossessive(scene: Scene, { i, head }: Place): boolean {
  if (!APOSTROPHES.has(textAt(scene, i)) || !isGlued(scene, i)) return false;
  return head === i - 1 && lowerAt(scene, head).endsWith('s') && isNounNext(scene, i);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
