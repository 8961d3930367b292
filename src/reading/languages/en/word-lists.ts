import { isTimeNoun, TIME_NOUNS, WEEKDAYS } from './calendar.ts';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names.ts';
import { BODY_NOUNS } from './organisations.ts';
import { PLACES } from './places.ts';
import { PERSONAL_PRONOUNS } from './pronouns.ts';
import { CONTENT_OPENERS, HELPERS } from './speech-verbs.ts';
import { NEAR_PRONOUNS, SPEECH_WORDS } from './summary-words.ts';
import { NAME_PARTICLES, ROLE_NOUNS, TITLES } from './titles.ts';

// Whether a word stands in a list is asked so often that it is looked up once for each form; a bit for each list.
export const PLACE = 1;
export const WEEKDAY = 2;
/** "years" too, as `isTimeNoun` has it. */
export const TIME_NOUN = 4;
export const HELPER = 8;
export const CONTENT_OPENER = 16;
export const TITLE = 32;
export const ROLE_NOUN = 64;
export const NAME_PARTICLE = 128;
export const BODY_NOUN = 256;
export const FIRST_NAME = 512;
export const PERSONAL_PRONOUN = 1024;
export const NEAR_PRONOUN = 2048;
export const SPEECH_WORD = 4096;
export const DAY_OR_MONTH = 8192;
/** Marks that part a tag from what is said, and those at which content may end. */
export const PARTING_MARK = 16384;
export const CLOSING_MARK = 32768;

const PARTING_MARKS = [',', ':', ';', '—', '–', '-', '--'];

/** The lists by their bits. */
const LISTS: readonly (readonly [bit: number, list: ReadonlySet<string>])[] = [
  [PLACE, PLACES],
  [WEEKDAY, WEEKDAYS],
  [HELPER, HELPERS],
  [CONTENT_OPENER, CONTENT_OPENERS],
  [TITLE, TITLES],
  [ROLE_NOUN, ROLE_NOUNS],
  [NAME_PARTICLE, NAME_PARTICLES],
  [BODY_NOUN, BODY_NOUNS],
  [FIRST_NAME, MALE_NAMES],
  [FIRST_NAME, FEMALE_NAMES],
  [FIRST_NAME, SHARED_NAMES],
  [PERSONAL_PRONOUN, PERSONAL_PRONOUNS],
  [NEAR_PRONOUN, NEAR_PRONOUNS],
  [SPEECH_WORD, SPEECH_WORDS],
  [DAY_OR_MONTH, TIME_NOUNS],
  [PARTING_MARK, new Set(PARTING_MARKS)],
  [CLOSING_MARK, new Set([...PARTING_MARKS, '.', '?', '!', ')'])],
];

/** The lists that a word in lower case stands in, together; 0 for none. */
export function listsOf(lower: string): number {
  let lists = isTimeNoun(lower) ? TIME_NOUN : 0;
  for (const [bit, list] of LISTS) if (list.has(lower)) lists |= bit;
  return lists;
}
