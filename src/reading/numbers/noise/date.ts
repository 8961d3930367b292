import {
  AMBIGUOUS_MONTHS,
  BEFORE_YEARS,
  ERAS,
  CLOCK_WORDS,
  MONTHS,
  SIZE_NOUNS,
} from '../../languages/en/number-noise.ts';
import type { Draft } from '../draft.ts';
import {
  isCapital,
  isDigits,
  isGlued,
  isHyphen,
  lowerAt,
  tagAt,
  textAt,
  type Line,
} from '../line.ts';
import type { Noise } from './noise.ts';

const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** Four digits that name a year. */
function looksLikeYear(line: Line, i: number): boolean {
  const text = textAt(line, i);
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

/** "2011", "in 2016 people …", "2019-20", "FY2019"; not "1,800 people" or "1800 people". */
export const year: Noise = (line, draft) => {
  const { from, to, form } = draft;
  if (form !== 'digits' || !isBare(draft)) return false;
  if (isMarkedYear(line, from)) return true;
  if (!looksLikeYear(line, from)) return false;
  if (to > from + 1) return draft.unit === 'quarter' && lowerAt(line, to - 1) === 'quarter';
  return (
    BEFORE_YEARS.has(lowerAt(line, from - 1)) || isRecent(line, from) || !isNumberOf(line, from)
  );
};

/** "664 b.c.e.", "’66", "2019-20". */
const isMarkedYear = (line: Line, i: number): boolean =>
  ERAS.has(lowerAt(line, i + 1)) || isShortYear(line, i) || isYearPair(line, i);

/** "an average of 1500", "1800 people". */
function isNumberOf(line: Line, from: number): boolean {
  const isSize = lowerAt(line, from - 1) === 'of' && SIZE_NOUNS.has(lowerAt(line, from - 2));
  return isSize || isCounted(line, from + 1);
}

/** "’66": an apostrophe and two digits. */
const isShortYear = (line: Line, i: number): boolean =>
  /^['’‘]$/.test(textAt(line, i - 1)) && isGlued(line, i) && /^\d\d$/.test(textAt(line, i));

/** "the 2009 elections": what is counted by the thousand has no such number. */
const isRecent = (line: Line, i: number): boolean =>
  lowerAt(line, i - 1) === 'the' &&
  /^(?:19|20)\d\d$/.test(textAt(line, i)) &&
  !isPeopleOf(line, i + 1);

const isPeopleOf = (line: Line, i: number): boolean =>
  /(?:people|men|women|children|ers|ors|ees|ents|ants)$/.test(lowerAt(line, i));

/** "the 1988 quarter" is no length of time. */
const isBare = ({ kind }: Draft): boolean => kind === 'count' || kind === 'duration';

/** "the 90’s". */
export const decade: Noise = (line, { from, to, kind }) =>
  kind === 'count' &&
  /^\d0$/.test(textAt(line, from)) &&
  /^['’]$/.test(textAt(line, to)) &&
  lowerAt(line, to + 1) === 's' &&
  isGlued(line, to) &&
  isGlued(line, to + 1);

/** "2019-20", "2016/17", "2011–2016". */
function isYearPair(line: Line, i: number): boolean {
  const after =
    /^[-–/]$/.test(textAt(line, i + 1)) && isDigits(line, i + 2) && isGlued(line, i + 1);
  if (looksLikeYear(line, i) && after) return /^(?:\d\d|\d{4})$/.test(textAt(line, i + 2));
  const before =
    /^[-–/]$/.test(textAt(line, i - 1)) && looksLikeYear(line, i - 2) && isGlued(line, i);
  return before && /^(?:\d\d|\d{4})$/.test(textAt(line, i));
}

/** A plural noun behind, past one adjective: what is counted. */
function isCounted(line: Line, i: number): boolean {
  const at = tagAt(line, i) === 'ADJ' ? i + 1 : i;
  return (
    tagAt(line, at) === 'NOUN' &&
    /(?:[^s]s|people|men|women|children)$/.test(lowerAt(line, at)) &&
    lowerAt(line, at) !== 'levels'
  );
}

/** "March 29", "29 March", "the 29th of March", "Sept. 11", "the 21st century". */
export const date: Noise = (line, draft) => {
  const { from, to, kind } = draft;
  const isDay = isDayLike(draft);
  if (!isDay && !(kind === 'count' && looksLikeYear(line, from))) return false;
  if (isMonth(line, pastStop(line, from - 1)) || isDayPair(line, from)) return true;
  const after = lowerAt(line, to) === 'of' || isHyphen(line, to) ? to + 1 : to;
  return isDay && (isMonth(line, after) || /^(?:century|centuries)$/.test(lowerAt(line, to)));
};

const isDayLike = ({ value, kind, form }: Draft): boolean =>
  value !== null && value <= 31 && (kind === 'count' || kind === 'ordinal') && form !== 'part';

/** "Sept." is two tokens. */
const pastStop = (line: Line, i: number): number => (textAt(line, i) === '.' ? i - 1 : i);

/** "March 3-5": the second day. */
const isDayPair = (line: Line, i: number): boolean =>
  /^(?:[-–]|and|to|or)$/.test(lowerAt(line, i - 1)) &&
  isDigits(line, i - 2) &&
  isMonth(line, textAt(line, i - 3) === '.' ? i - 4 : i - 3);

const isMonth = (line: Line, i: number): boolean =>
  MONTHS.has(lowerAt(line, i)) && (isCapital(line, i) || !AMBIGUOUS_MONTHS.has(lowerAt(line, i)));

/** "10:30", "5 p.m.", "10 o'clock". */
export const clock: Noise = (line, { from, to, kind }) => {
  if (
    textAt(line, to) === ':' &&
    isGlued(line, to) &&
    isDigits(line, to + 1) &&
    isGlued(line, to + 1)
  )
    return true;
  if (textAt(line, from - 1) === ':' && isGlued(line, from) && isDigits(line, from - 2))
    return true;
  return kind !== 'money' && kind !== 'percent' && CLOCK_WORDS.has(lowerAt(line, to));
};
