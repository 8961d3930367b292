/** What a character is to words. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;

type Character = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

/** Nobody sees these, so they belong to no word: white space, control and direction characters, halves of a pair. */
const UNSEEN = /[\s\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{N}/u;

/** Of the code points that nearly all text is written in, looked up once: Latin letters, then curly marks and dashes. */
const COMMON = Uint8Array.from({ length: 0x250 }, (_, code) => characterOf(code));
const FIRST_CURLY = 0x2000;
const CURLY = Uint8Array.from({ length: 0x70 }, (_, k) => characterOf(FIRST_CURLY + k));

/** The kind of the character at a place; white space outside the text. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < COMMON.length) return COMMON[unit] ?? MARK;
  if (unit >= FIRST_CURLY && unit < FIRST_CURLY + CURLY.length)
    return CURLY[unit - FIRST_CURLY] ?? MARK;
  return characterOf(text.codePointAt(at) ?? SPACE_CODE);
}

const SPACE_CODE = 32;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

export function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

function characterOf(code: number): Character {
  const character = String.fromCodePoint(code);
  if (UNSEEN.test(character)) return SPACE;
  if (LETTERS.test(character)) return LETTER;
  return DIGITS.test(character) ? DIGIT : MARK;
}
