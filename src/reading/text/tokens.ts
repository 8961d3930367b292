import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { FIGURE_ENDINGS, PREFIXES, SMALL_ABBREVIATIONS } from '../languages/en/tokens.ts';
import { addressAt } from './addresses.ts';
import { DIGIT, isApostrophe, kindAt, LETTER, SPACE } from './characters.ts';
import { withoutClitics } from './clitics.ts';
import type { Extent } from './doc.ts';

/** Nobody's word is longer: what is left of such a run is passed over. */
const LONGEST = 200;

/** Tells the places of words and marks, in order: "isn't" is two, "$5" is two, “ and '' are one each. */
export function eachToken(
  text: string,
  { start, end }: Extent,
  tell: (from: number, to: number) => void,
): void {
  for (let at = start; at < end;) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += widthAt(text, at);
      continue;
    }
    const to = Math.min(end, endOfToken(text, at, kind));
    if (kind === LETTER) withoutClitics(text, at, Math.min(to, at + LONGEST), tell);
    else tell(at, Math.min(to, at + LONGEST));
    at = to;
  }
}

function endOfToken(text: string, at: number, kind: number): number {
  if (kind === LETTER) return endOfWord(text, at);
  return kind === DIGIT ? endOfFigure(text, at) : endOfMark(text, at);
}

const FIRST_OF_PAIR = 0xd800;

const widthAt = (text: string, at: number): number =>
  text.charCodeAt(at) >= FIRST_OF_PAIR && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

const APOSTROPHES = "'’";

function endOfWord(text: string, from: number): number {
  const to = endOfLetters(text, from);
  switch (text.charAt(to)) {
    case '.':
      return addressAt(text, from, to) ?? endOfAbbreviation(text, from, to);
    case ':':
    case '@':
      return addressAt(text, from, to) ?? to;
    case '-':
      return endOfCompound(text, from, to);
    case '&':
    case '$':
      return endOfCapitals(text, from, to);
    default:
      return to;
  }
}

/** Letters and digits, with apostrophes between letters. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += widthAt(text, at);
    else if (isInside(text, at)) at++;
    else return at;
  }
}

const isInside = (text: string, at: number): boolean =>
  isApostrophe(text, at) && kindAt(text, at + 1) === LETTER;

/** "Mr.", "U.S.", "a.m.": the stop belongs to the word. */
function endOfAbbreviation(text: string, from: number, to: number): number {
  const initials = endOfInitials(text, from, to);
  if (initials > to) return initials;
  if (kindAt(text, to + 1) === LETTER) return to;
  const lower = text.slice(from, to).toLowerCase();
  const known = TITLE_ABBREVIATIONS.has(lower) || ABBREVIATIONS.has(lower);
  const isSmall = text.startsWith(lower, from);
  return (isSmall ? SMALL_ABBREVIATIONS.has(lower) : known) ? to + 1 : to;
}

function endOfInitials(text: string, from: number, to: number): number {
  if (to - from > 2) return to;
  let at = to;
  while (text.charAt(at) === '.' && kindAt(text, at + 1) === LETTER && text.charAt(at + 2) === '.')
    at += 2;
  if (at > to) return at + 1;
  return to - from === 1 && isCapital(text.charAt(from)) ? to + 1 : to;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** "co-founder", "COVID-19", but not "24-year-old". */
function endOfCompound(text: string, from: number, to: number): number {
  const kind = kindAt(text, to + 1);
  const first = text.slice(from, to);
  if (kind !== LETTER && kind !== DIGIT) return to;
  const joins =
    PREFIXES.has(first.toLowerCase()) || (kind === DIGIT && first === first.toUpperCase());
  return joins ? endOfLetters(text, to + 1) : to;
}

/** "AT&T", "US$". */
function endOfCapitals(text: string, from: number, to: number): number {
  const first = text.slice(from, to);
  if (to - from > 3 || first !== first.toUpperCase()) return to;
  if (text.charAt(to) === '$') return to + 1;
  return kindAt(text, to + 1) === LETTER ? endOfLetters(text, to + 1) : to;
}

/** "1,200.50", "5:30", "2-1", "1990s", but "1.2" and "m". */
function endOfFigure(text: string, from: number): number {
  let at = endOfDigits(text, from);
  while (JOINTS.includes(text.charAt(at)) && at < text.length && isDigit(text, at + 1))
    at = endOfDigits(text, at + 1);
  let to = at;
  while (kindAt(text, to) === LETTER) to += widthAt(text, to);
  return to > at && to - at < 3 && FIGURE_ENDINGS.has(text.slice(at, to).toLowerCase()) ? to : at;
}

const JOINTS = ',.:/-';

const isDigit = (text: string, at: number): boolean => kindAt(text, at) === DIGIT;

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += widthAt(text, at);
  return at;
}

function endOfMark(text: string, from: number): number {
  const mark = text.charAt(from);
  const next = text.charAt(from + 1);
  if (mark === '.') return endOfRun(text, from, '.');
  if (RULES.includes(mark) && next === mark) return endOfRun(text, from, mark);
  if (DOUBLED.includes(mark) && next === mark) return from + 2;
  return endOfLed(text, from, mark) ?? from + widthAt(text, from);
}

const RULES = '-_';

/** LexisNexis writes ''Yes,'' she said. */
const DOUBLED = "'`’‘";

function endOfRun(text: string, from: number, mark: string): number {
  let at = from;
  while (text.charAt(at) === mark) at++;
  return at;
}

/** "'90s", "-3", "@name", "#topic". */
function endOfLed(text: string, from: number, mark: string): number | null {
  const kind = kindAt(text, from + 1);
  if (kind === LETTER && '@#'.includes(mark)) return endOfHandle(text, from + 1);
  if (kind !== DIGIT || kindAt(text, from - 1) === LETTER) return null;
  if (APOSTROPHES.includes(mark)) return endOfDecade(text, from + 1);
  return '+-'.includes(mark) && !isDigit(text, from - 1) ? endOfFigure(text, from + 1) : null;
}

function endOfHandle(text: string, from: number): number {
  let at = endOfLetters(text, from);
  while (text.charAt(at) === '_') at = endOfLetters(text, at + 1);
  return at;
}

function endOfDecade(text: string, from: number): number | null {
  const to = endOfFigure(text, from);
  return /^\d\ds$/.test(text.slice(from, to)) ? to : null;
}
