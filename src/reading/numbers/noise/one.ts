import { BEFORE_PRONOUN_ONE, LEAST_OF_ONE } from '../../languages/en/number-noise.ts';
import { TOLL_WORDS } from '../../languages/en/key-words.ts';
import type { Draft } from '../draft.ts';
import { isDash, lowerAt, tagAt, type Line } from '../line.ts';
import type { Noise } from './noise.ts';

/** "one of the", "no one", "one day", "one Belgian militant": nobody counted. Kept: "at least one", "one person was killed". */
export const one: Noise = (line, draft) => {
  const { from, form, value, kind } = draft;
  if (form !== 'words' || value !== 1 || lowerAt(line, from) !== 'one') return false;
  if (/^(?:to|or|-|in|of)$/.test(lowerAt(line, draft.to)) && isNumeral(line, draft.to + 1))
    return false;
  if (kind === 'duration') return isVague(line, draft);
  return kind === 'count' && !isCounted(line, draft);
};

/** "one to two years", "one or two", "one in four". */
const isNumeral = (line: Line, i: number): boolean => tagAt(line, i) === 'NUM';

/** "at least one", "one person was killed". */
function isCounted(line: Line, { from, to }: Draft): boolean {
  const before = lowerAt(line, from - 1);
  if (LEAST_OF_ONE.has(before)) return isThing(line, to);
  const isPronoun = isDash(line, from - 1) || isDash(line, to) || BEFORE_PRONOUN_ONE.has(before);
  return !isPronoun && isThing(line, to) && isToll(line, from);
}

const isThing = (line: Line, to: number): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(tagAt(line, to));

/** "one day", "one night in May": a day like any. */
const isVague = (line: Line, { from, to }: Draft): boolean =>
  /^(?:day|night|weekend|moment)$/.test(lowerAt(line, to - 1)) &&
  !/^(?:in|for|within|just|only|than|least)$/.test(lowerAt(line, from - 1));

const REACH = 6;

const isToll = (line: Line, from: number): boolean =>
  line.tokens.slice(from + 1, from + 1 + REACH).some(({ lower }) => TOLL_WORDS.has(lower));

/** "at one point", "six figures": sayings. */
export const saying: Noise = (line, { from, to, form, unit, value }) =>
  form === 'words' &&
  ((unit === 'point' && value === 1 && lowerAt(line, from - 1) === 'at') ||
    /^figures?$/.test(lowerAt(line, to)));

/** "zero tolerance": no plural behind. */
export const zero: Noise = (line, { from, to, kind, form }) =>
  form === 'words' &&
  kind === 'count' &&
  lowerAt(line, from) === 'zero' &&
  !/[^s]s$/.test(lowerAt(line, to));
