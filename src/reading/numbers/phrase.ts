import { TIME_UNITS } from '../languages/en/units.ts';
import { TIME_NOUNS } from '../languages/en/calendar.ts';
import { isCapital, isDigits, isHyphen, isWord, lowerAt, tagAt, type Line } from './line.ts';

/** Nouns with the words that stand before them: "foreign fighters". Token numbers, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 9;

/** The noun phrase that begins at a place, its article left out; `null` where a verb or the end comes first. */
export function phraseFrom(line: Line, start: number): Phrase | null {
  const from = pastArticle(line, start);
  let to = from;
  let head: number | null = null;
  while (to < line.tokens.length && to < from + LONGEST) {
    const next = stepFrom(line, to, head);
    if (next === null) break;
    if (isNoun(line, next - 1)) head = next - 1;
    to = next;
  }
  return head === null || isTime(line, head, from) ? null : { from, to: head + 1 };
}

/** "down to four this summer": no four summers. */
const isTime = (line: Line, head: number, from: number): boolean =>
  head === from && TIME_NOUNS.has(lowerAt(line, head));

const pastArticle = (line: Line, i: number): number =>
  tagAt(line, i) === 'DET' && /^(?:the|a|an|all|these|those|this)$/.test(lowerAt(line, i))
    ? i + 1
    : i;

/** A name may be tagged as the verb that it is elsewhere: "its Echo devices". */
const isNoun = (line: Line, i: number): boolean =>
  isWord(line, i) &&
  (/^(?:NOUN|PROPN)$/.test(tagAt(line, i)) ||
    (tagAt(line, i) === 'VERB' && (isCapital(line, i) || isThings(line, i))) ||
    isNamedNumber(line, i));

/** "8 rebounds", "20 home runs": right behind a number, or its noun in the singular, a plural is no verb. */
function isThings(line: Line, i: number): boolean {
  if (!isPlural(lowerAt(line, i)) || lowerAt(line, i).length < 4) return false;
  if (isDigits(line, i - 1)) return true;
  return tagAt(line, i - 1) === 'NOUN' && isDigits(line, i - 2) && !isPlural(lowerAt(line, i - 1));
}

/** "Formula One" before more of the phrase. */
const isNamedNumber = (line: Line, i: number): boolean =>
  tagAt(line, i) === 'NUM' && isCapital(line, i) && isCapital(line, i - 1);

/** Where the phrase goes on behind the word at `i`; `null` where it ends before it. */
function stepFrom(line: Line, i: number, head: number | null): number | null {
  if (isHyphen(line, i)) return i + 2;
  if (isNoun(line, i)) return head === null || goesOn(line, head, i) ? i + 1 : null;
  if (/^['’]s?$/.test(lowerAt(line, i))) return i + 1;
  const goes = head === null ? isModifier(line, i) : isPair(line, head, i) || opensAgain(line, i);
  return goes ? i + 1 : null;
}

/** Behind an owner or the "and" of a pair more may come: "Saudi Arabia’s entire production". */
const opensAgain = (line: Line, i: number): boolean =>
  /^['’]s?$|['’]s$|^(?:and|or)$/.test(lowerAt(line, i - 1)) && isModifier(line, i);

/** "German and French troops", "American and coalition service members": two in the singular before one plural. */
function isPair(line: Line, head: number, i: number): boolean {
  if (head !== i - 1 || !/^(?:and|or)$/.test(lowerAt(line, i)) || isPlural(lowerAt(line, head)))
    return false;
  const last = [i + 3, i + 2].find((at) => isNoun(line, at) && isPlural(lowerAt(line, at)));
  return last !== undefined && line.tokens.slice(i + 1, last).every(({ tag }) => SINGLE.test(tag));
}

const SINGLE = /^(?:ADJ|NOUN|PROPN)$/;

/** Nouns in a row are one phrase until one in the plural: "heart transplants", "police officers", not "troops Monday". */
function goesOn(line: Line, head: number, i: number): boolean {
  if (TIME_NOUNS.has(lowerAt(line, i)) || TIME_UNITS.has(lowerAt(line, i))) return false;
  if (head !== i - 1) return true;
  const plural = isPlural(lowerAt(line, head)) && tagAt(line, head) === 'NOUN';
  return !plural || (tagAt(line, i) === 'NOUN' && isPlural(lowerAt(line, i)));
}

const isPlural = (word: string): boolean => /(?:[^s]s|people|men|women|children)$/.test(word);

const NO_MODIFIERS: ReadonlySet<string> = new Set(
  'last next able due likely including involving according being following during joining'.split(
    ' ',
  ),
);
const OWNERS: ReadonlySet<string> = new Set('its their his her our my your'.split(' '));

function isModifier(line: Line, i: number): boolean {
  const lower = lowerAt(line, i);
  if (NO_MODIFIERS.has(lower)) return false;
  const tag = tagAt(line, i);
  if (tag === 'ADJ' || isSeater(line, i)) return true;
  if (tag === 'PRON') return OWNERS.has(lower);
  return isLooseModifier(line, i);
}

/** Only where a noun follows soon: "newly built", "old and new", "recorded songs". */
function isLooseModifier(line: Line, i: number): boolean {
  const lower = lowerAt(line, i);
  const tag = tagAt(line, i);
  if (tag === 'ADV' || tag === 'CCONJ')
    return (lower.endsWith('ly') || isBetweenAdjectives(line, i)) && hasNounSoon(line, i + 2);
  return tag === 'VERB' && /(?:ed|ing|en|wn)$/.test(lower) && hasNounSoon(line, i + 1);
}

/** "two-seater". */
const isSeater = (line: Line, i: number): boolean =>
  tagAt(line, i) === 'NUM' && isHyphen(line, i + 1) && isWord(line, i + 2);

const isBetweenAdjectives = (line: Line, i: number): boolean =>
  tagAt(line, i - 1) === 'ADJ' && tagAt(line, i + 1) === 'ADJ';

/** A noun in the next word or two, before anything but a modifier. */
function hasNounSoon(line: Line, i: number): boolean {
  const at = tagAt(line, i) === 'ADJ' || isHyphen(line, i) ? i + 1 : i;
  return isNoun(line, at);
}

export const wordsOf = (line: Line, { from, to }: Phrase): string =>
  line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0);
