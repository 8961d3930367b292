import {
  PARTS,
  PART_SIGNS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  TWICE,
  VAGUE_PLURALS,
} from '../../languages/en/number-words.ts';

const WORDS = [
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...PARTS.keys(),
  TWICE,
];

/** Any digit, or a number word alone or before "fold". */
const ANY = new RegExp(
  `[0-9${[...PART_SIGNS.keys()].join('')}]|\\b(?:${WORDS.join('|')})(?:s|fold)?\\b`,
  'i',
);

/** Whether a sentence may hold a number at all: most do not, and are not looked at again. */
export const mayHold = (sentence: string): boolean => ANY.test(sentence);
