import {
  ARTICLES,
  FOLD_ENDING,
  PART_SIGNS,
  SMALL_NUMBERS,
  TENS,
  TWICE,
  VAGUE_FACTORS,
  VAGUE_PLURALS,
} from '../../languages/en/number-words.ts';
import { isDigits, lowerAt, type Line } from '../line.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { readPart } from './parts.ts';
import { readVague } from './vague.ts';
import { readWords } from './words.ts';

/** All numbers written in a line, in order, whatever they mean. */
export function numeralsOf(line: Line): Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < line.tokens.length;) {
    const numeral = numeralAt(line, i);
    if (numeral !== null) found.push(numeral);
    i = numeral?.to ?? i + 1;
  }
  return found;
}

/** Words that a number may begin with: most words of a line are looked at no further. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...ARTICLES,
  ...VAGUE_FACTORS,
  ...VAGUE_PLURALS.keys(),
  ...PART_SIGNS.keys(),
  'half',
  TWICE,
]);

function numeralAt(line: Line, i: number): Numeral | null {
  if (isDigits(line, i)) return readPart(line, i) ?? readDigits(line, i);
  const lower = lowerAt(line, i);
  if (!OPENERS.has(lower) && !lower.endsWith(FOLD_ENDING)) return null;
  return readPart(line, i) ?? readVague(line, i) ?? readWords(line, i);
}
