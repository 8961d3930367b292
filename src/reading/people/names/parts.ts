import { NATIONALS } from '../../languages/en/countries.ts';
import { ROLE_NOUNS, SUFFIXES } from '../../languages/en/titles.ts';
import {
  DAY_OR_MONTH,
  FIRST_NAME,
  NAME_PARTICLE,
  ROLE_NOUN,
  WEEKDAY,
} from '../../languages/en/word-lists.ts';
import {
  isListed,
  lowerAt,
  tagAt,
  textAt,
  unitAt,
  type Run,
  type Scene,
} from '../../text/scene.ts';
import type { Mention } from '../mention.ts';
import { isBodyWord, startOfBody } from './body.ts';
import { genderOf, type Gender } from './gender.ts';
import { properRun } from './run.ts';
import { spelledOut, startOfKnown } from './spelled-out.ts';
import { startOfName } from './start.ts';
import { typeOf, type NameType } from './type.ts';
import { firstOf, isCapital, isListedBare, plainWord, wordsIn } from './words.ts';

/** A name mention taken apart: "Air Force Col. | John Dorrian". */
export interface NameParts extends Run {
  readonly type: NameType;
  /** Words of the name, without titles, particles glued: "al-Timimi" is three. */
  readonly words: readonly string[];
  /** Lower-case last name: "timimi"; what a bare surname is matched with. */
  readonly last: string;
  /** Lower-case first name; `null` for a bare surname. */
  readonly first: string | null;
  readonly suffix: string | null;
  readonly gender: Gender;
  /** What stands before the name within the mention, as words; empty where none does. */
  readonly title: Run;
  /** "Day", "May": nobody's name unless the article has somebody of that surname. */
  readonly isTime: boolean;
}

/** `null` for a mention without a proper name in it, such as "the president" or "President". */
export function namePartsOf(scene: Scene, mention: Mention): NameParts | null {
  if (mention.kind !== 'name') return null;
  const { body, from, core, suffix, to } = boundsOf(scene, mention);
  if (from >= core.to || (core.to - from === 1 && isNobody(scene, from))) return null;
  const name = { from, to: core.to };
  const title = { from: mention.from, to: from };
  const words = wordsIn(scene, name);
  const type = body === null ? typeOf(scene, mention, name, words, title) : 'organisation';
  const own = genderOf(scene, title, words);
  return {
    from,
    to,
    type,
    words,
    last: plainWord(words.at(-1) ?? ''),
    first: lacksFirstName(scene, name, title) ? null : firstOf(words),
    suffix,
    gender: own,
    title,
    isTime: core.to - from === 1 && isListedBare(scene, from, DAY_OR_MONTH),
  };
}

/** Where the name stands in its mention; `body` is its first word where it is that of a body, else `null`. */
function boundsOf(scene: Scene, mention: Mention) {
  const spelled = spelledOut(scene, mention.to) ?? startOfKnown(scene, mention);
  const run = spelled === null ? properRun(scene, mention) : { from: spelled, to: mention.to };
  const { core, suffix, to } = withoutSuffix(scene, run);
  const body = spelled ?? startOfBody(scene, mention.from, core);
  return { body, from: body ?? startOfName(scene, core), core, suffix, to };
}

/** "Hale", "Fox-Hale", "De Marr", "Al-Sayed": no first name, at the opening of a sentence too; "Rep. Al Reed" has one. */
function lacksFirstName(scene: Scene, { from, to }: Run, title: Run): boolean {
  if (to - from === 1) return true;
  if (textAt(scene, from + 1) === '-') return to - from === 3;
  const isAl = textAt(scene, from) === 'Al' && title.to > title.from;
  const isFirstName =
    isAl || (isListed(scene, from, FIRST_NAME) && !isListed(scene, from + 1, NAME_PARTICLE));
  return isListed(scene, from, NAME_PARTICLE) && !isFirstName;
}

/** "Tom Reed | Jr." */
function withoutSuffix(scene: Scene, run: Run) {
  const lower = lowerAt(scene, run.to - 1);
  const hasSuffix = SUFFIXES.has(lower) && run.to - run.from > 1;
  const core = { from: run.from, to: hasSuffix ? run.to - 1 : run.to };
  return { core, suffix: hasSuffix ? lower.replace('.', '') : null, to: run.to };
}

/** "Q", "Monday", "Americans", "the Portuguese" and the "Dean" of a school name nobody. */
const isNobody = (scene: Scene, i: number): boolean =>
  !isCapital(scene, i) ||
  /^[QA]$/.test(textAt(scene, i)) ||
  (isListed(scene, i, ROLE_NOUN) && lowerAt(scene, i + 1) === 'of') ||
  isDate(scene, i) ||
  (lowerAt(scene, i - 1) === 'the' && isNational(lowerAt(scene, i))) ||
  PEOPLES.test(lowerAt(scene, i)) ||
  (unitAt(scene, i).from === i && isGroup(lowerAt(scene, i)));

/** "Portuguese", "Monegasque", but not "Guardian" */
const isNational = (lower: string): boolean =>
  NATIONALS.has(lower) || (/(?:ian|ese|asque)$/.test(lower) && !isBodyWord(lower));

/** "Deputies", "Researchers" */
const isGroup = (lower: string): boolean =>
  lower.endsWith('s') &&
  ROLE_NOUNS.has(lower.replace(/(?:ie)?s$/, (end) => (end === 'ies' ? 'y' : '')));

/** "Monday", "in May", "May 4", "the next Day". */
const isDate = (scene: Scene, i: number): boolean =>
  isListedBare(scene, i, DAY_OR_MONTH) &&
  (isListedBare(scene, i, WEEKDAY) ||
    scene.tags[i] !== 'PROPN' ||
    scene.tags[i + 1] === 'NUM' ||
    /^(?:ADP|DET|ADJ|NUM|SCONJ)$/.test(tagAt(scene, i - 1)));

const PEOPLES = /(?:ian|ican|crat|ist|lander)s$/;
