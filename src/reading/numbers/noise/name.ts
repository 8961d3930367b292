import { INDEX_WORDS, LABELS, STREET_WORDS, WEAK_LABELS } from '../../languages/en/number-noise.ts';
import { FREE_PREFIXES } from '../../languages/en/number-words.ts';
import {
  isCapital,
  isDash,
  isDigits,
  isGlued,
  isHyphen,
  isWord,
  lowerAt,
  tagAt,
  textAt,
  type Line,
} from '../line.ts';
import type { Draft } from '../draft.ts';
import type { Noise } from './noise.ts';

const isPlain = ({ kind, scale, unit }: Draft): boolean =>
  kind === 'count' && scale === 1 && unit === null;

/** "EB-5", "S22", "5G", "COVID-19", "CO2", "@50cent", "/2019/": digits glued to letters or inside an address. */
export const glued: Noise = (line, draft) => {
  const { from, to, kind, form } = draft;
  if (form === 'words' || form === 'vague') return false;
  if (kind !== 'money' && isGlued(line, from) && isNameBefore(line, from)) return true;
  if (kind === 'money') return isPower(line, to);
  return (
    isGlued(line, to) &&
    (isWord(line, to) || /^[/_@=&]$/.test(textAt(line, to))) &&
    !isSpokenSlash(line, to)
  );
};

/** "$1e400". */
const isPower = (line: Line, i: number): boolean =>
  isGlued(line, i) && isWord(line, i) && isGlued(line, i + 1) && isDigits(line, i + 1);

function isNameBefore(line: Line, from: number): boolean {
  const before = textAt(line, from - 1);
  if (before === '"' && textAt(line, from - 2) === '=') return true;
  if (/^[/_@#=&?\\.:]$/.test(before)) return before !== '.' || isGlued(line, from - 1);
  if (isWord(line, from - 1)) return !FREE_PREFIXES.has(lowerAt(line, from - 1));
  const joined = isDash(line, from - 1) && isGlued(line, from - 1) && isWord(line, from - 2);
  return joined && !FREE_PREFIXES.has(lowerAt(line, from - 2));
}

/** "5/day". */
const isSpokenSlash = (line: Line, i: number): boolean =>
  textAt(line, i) === '/' && isWord(line, i + 1);

/** "No. 2", "Game 7", "Section 230", "category 4". */
export const label: Noise = (line, draft) => {
  if (!isPlain(draft) || draft.form === 'part') return false;
  const before = textAt(line, draft.from - 1) === '.' ? draft.from - 2 : draft.from - 1;
  const lower = lowerAt(line, before);
  const word = LABELS.has(lower) ? lower : lower.replace(/s$/, '');
  if (!LABELS.has(word)) return lower === '#';
  const isSure = !WEAK_LABELS.has(word) && draft.form === 'digits';
  const isName = isCapital(line, before) && before > 0;
  return isSure || (isName && !isCountedThing(line, draft.to));
};

/** A plural noun follows, past two words at most. */
function isCountedThing(line: Line, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (
      tagAt(line, i) === 'NOUN' &&
      /(?:[^s]s|people|men|women|children|police)$/.test(lowerAt(line, i))
    )
      return true;
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tagAt(line, i))) return false;
  }
  return false;
}

/** "Apple Watch 5", "S&P 500", "Euro 2020", "Boeing 737": a name before and nothing counted behind. */
export const model: Noise = (line, draft) => {
  if (!isPlain(draft) || draft.form !== 'digits' || draft.to !== draft.from + 1) return false;
  const { from, to } = draft;
  if (INDEX_WORDS.has(lowerAt(line, from - 1)) && !isCountedThing(line, to)) return true;
  const isName = isCapital(line, from - 1) && (from > 1 || tagAt(line, from - 1) === 'PROPN');
  return isName && !/[,.]/.test(textAt(line, from)) && !isCountedThing(line, to);
};

/** "the 737 Max", "787 Dreamliner", "a 911": bare digits before one name in the singular. */
export const series: Noise = (line, draft) => {
  if (!isPlain(draft) || draft.form !== 'digits' || !/^\d+$/.test(textAt(line, draft.from)))
    return false;
  const before = lowerAt(line, draft.from - 1);
  if (isRatio(line, draft.to)) return false;
  if (before === 'a' || before === 'an') return !isCountedThing(line, draft.to);
  return isLoneName(line, draft.to, before === 'the');
};

/** "a 3 to 1 margin". */
const isRatio = (line: Line, i: number): boolean =>
  lowerAt(line, i) === 'to' && textAt(line, i + 1) === '1';

/** A capital word that nothing follows which it could belong to, and no people's name: "the 12 French". */
function isLoneName(line: Line, i: number, isNamed: boolean): boolean {
  const next = tagAt(line, i + 1);
  const goesOn =
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next) || (/^(?:PUNCT|CCONJ)$/.test(next) && !isNamed);
  const isName = isCapital(line, i) && /^(?:PROPN|NOUN|ADJ|VERB)$/.test(tagAt(line, i));
  return isName && !goesOn && !/(?:[^s]s|ese|ish|ch|an|ans|i|men)$/.test(lowerAt(line, i));
}

/** "the Four Seasons", "Formula One": a number word with a capital amid a sentence, and a name beside it. */
export const spelled: Noise = (line, { from, to, form, kind }) =>
  form === 'words' &&
  kind === 'count' &&
  to === from + 1 &&
  from > 0 &&
  isCapital(line, from) &&
  !/^["“”:.(-]$/.test(textAt(line, from - 1)) &&
  (isCapital(line, from - 1) || isCapital(line, to));

/** "1080p", "4K": the lines of a screen. */
export const screen: Noise = (line, { from, to, unit }) =>
  unit === 'pence' && to === from + 2 && /^(?:480|720|1080|1440|2160)$/.test(textAt(line, from));

/** "three-course meal", "two-way": a hyphen and no unit. */
export const compound: Noise = (line, draft) =>
  draft.kind === 'count' &&
  isHyphen(line, draft.to) &&
  isWord(line, draft.to + 1) &&
  !FREE_AFTER.has(lowerAt(line, draft.to + 1));

const FREE_AFTER: ReadonlySet<string> = new Set([
  'to',
  'odd',
  'plus',
  'ish',
  'or',
  'and',
  'something',
]);

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
export const address: Noise = (line, draft) => {
  if (!isPlain(draft) || draft.form !== 'digits' || !isCapital(line, draft.to)) return false;
  for (let i = draft.to + 1; i < draft.to + 5 && isAddressWord(line, i); i++)
    if (STREET_WORDS.has(lowerAt(line, i))) return true;
  return false;
};

/** "131 West 23rd Street". */
const isAddressWord = (line: Line, i: number): boolean =>
  isCapital(line, i) || isDigits(line, i) || isGlued(line, i);

/** "1. First of all", "(2)": the number of a list. */
export const listed: Noise = (line, { from, to, kind }) => {
  if (kind !== 'count') return false;
  const opens = from === 0 && /^[.)]$/.test(textAt(line, to)) && isDigits(line, 0);
  return (
    opens ||
    (textAt(line, from - 1) === '(' &&
      textAt(line, to) === ')' &&
      isDigits(line, from) &&
      Number(textAt(line, from)) < 20)
  );
};
