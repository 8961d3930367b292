import { isDigits, type Line } from '../line.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { readPart } from './parts.ts';
import { readVague } from './vague.ts';
import { readWords } from './words.ts';

/** All numbers written in a line, in order, whatever they mean. */
export function numeralsOf(line: Line): Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < line.tokens.length;) {
    const numeral =
      readPart(line, i) ??
      (isDigits(line, i) ? readDigits(line, i) : (readVague(line, i) ?? readWords(line, i)));
    if (numeral !== null) found.push(numeral);
    i = numeral?.to ?? i + 1;
  }
  return found;
}
