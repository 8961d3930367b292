import { isTimeNoun, WEEKDAYS } from './calendar.ts';
import { PLACES } from './places.ts';
import { CONTENT_OPENERS, HELPERS } from './speech-verbs.ts';

// Whether a word stands in a list is asked so often that it is looked up once for each form; a bit for each list.
export const PLACE = 1;
export const WEEKDAY = 2;
export const TIME_NOUN = 4;
export const HELPER = 8;
export const CONTENT_OPENER = 16;

/** The lists that a word in lower case stands in, together; 0 for none. */
export const listsOf = (lower: string): number =>
  (PLACES.has(lower) ? PLACE : 0) |
  (WEEKDAYS.has(lower) ? WEEKDAY : 0) |
  (isTimeNoun(lower) ? TIME_NOUN : 0) |
  (HELPERS.has(lower) ? HELPER : 0) |
  (CONTENT_OPENERS.has(lower) ? CONTENT_OPENER : 0);
