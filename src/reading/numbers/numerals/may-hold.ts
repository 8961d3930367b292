import {
  PART_SIGNS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
} from '../../languages/en/number-words.ts';

const WORDS = [
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  'half',
  'quarter',
  'third',
  'fold',
];

/** Any digit or number word, alone or inside a longer word. */
const ANY = new RegExp(
  `[0-9${[...PART_SIGNS.keys()].join('')}]|${WORDS.join('|')}|\\b(?:a|an) \\w+th\\b`,
  'i',
);

/** Whether a sentence may hold a number at all: most do not, and are not looked at again. */
export const mayHold = (sentence: string): boolean => ANY.test(sentence);
