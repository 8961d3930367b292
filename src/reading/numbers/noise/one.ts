import { BEFORE_PRONOUN_ONE, LEAST_OF_ONE } from '../../languages/en/number-noise.ts';
import { TOLL_WORDS } from '../../languages/en/key-words.ts';
import { isDash, lowerAt, tagAt, type Line } from '../line.ts';
import type { Noise } from './noise.ts';

/** "one of the", "no one", "one day", "one Belgian militant": nobody counted. Kept: "at least one", "one person was killed". */
export const one: Noise = (line, { from, to, kind, form, value }) => {
  if (form !== 'words' || value !== 1 || lowerAt(line, from) !== 'one') return false;
  if (kind === 'percent' || kind === 'money' || kind === 'fraction') return false;
  const before = lowerAt(line, from - 1);
  if (LEAST_OF_ONE.has(before) && before !== 'only' && before !== 'just')
    return !isThing(line, to) && kind === 'count';
  if (kind !== 'count') return kind === 'duration' ? isVague(line, from, to) : false;
  if (isDash(line, from - 1) || isDash(line, to) || BEFORE_PRONOUN_ONE.has(before)) return true;
  return !isThing(line, to) || !isToll(line, from);
};

const isThing = (line: Line, to: number): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(line, to));

/** "one day", "one night in May": a day like any. */
const isVague = (line: Line, from: number, to: number): boolean =>
  /^(?:day|night|weekend|moment)$/.test(lowerAt(line, to - 1)) &&
  !/^(?:in|for|within|just|only)$/.test(lowerAt(line, from - 1));

const REACH = 6;

const isToll = (line: Line, from: number): boolean =>
  line.tokens.slice(from + 1, from + 1 + REACH).some(({ lower }) => TOLL_WORDS.has(lower));

/** "zero tolerance": no plural behind. */
export const zero: Noise = (line, { from, to, kind, form }) =>
  form === 'words' &&
  kind === 'count' &&
  lowerAt(line, from) === 'zero' &&
  !/[^s]s$/.test(lowerAt(line, to));
