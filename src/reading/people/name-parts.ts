import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../languages/en/first-names.ts';
import { BODY_NOUNS, ORGANISATION_WORDS } from '../languages/en/organisations.ts';
import { PLACES } from '../languages/en/places.ts';
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  OFFICES,
  ROLE_NOUNS,
  SUFFIXES,
  TITLES,
} from '../languages/en/titles.ts';
import { TIME_NOUNS } from '../languages/en/calendar.ts';
import { lowerAt, textAt, type Run, type Scene } from '../text/scene.ts';
import type { Mention } from './mention.ts';

export type Gender = 'm' | 'f' | null;
type NameType = 'person' | 'organisation' | 'place' | 'unknown';

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
}

/** `null` for a mention without a proper name in it, such as "the president" or "President". */
export function namePartsOf(scene: Scene, mention: Mention): NameParts | null {
  if (mention.kind !== 'name') return null;
  const run = properRun(scene, mention);
  const to = run.to;
  const suffix =
    SUFFIXES.has(lowerAt(scene, to - 1)) && to - run.from > 1
      ? lowerAt(scene, to - 1).replace('.', '')
      : null;
  const core = { from: run.from, to: suffix ? to - 1 : to };
  const from = startOfName(scene, core);
  if (from >= core.to) return null;
  if (core.to - from === 1 && isNobody(scene, from)) return null;
  const name = { from, to: core.to };
  const title = { from: mention.from, to: from };
  const words = wordsIn(scene, name);
  const type = typeOf(scene, mention, name, words, title);
  const own = genderOf(scene, title, words);
  return {
    from,
    to,
    type,
    words,
    last: plainWord(words.at(-1) ?? ''),
    first: words.length > 1 ? firstOf(words) : null,
    suffix,
    gender: own,
    title,
  };
}

/** "Monday" and "Americans" name nobody. */
const isNobody = (scene: Scene, i: number): boolean =>
  TIME_NOUNS.has(bareAt(scene, i)) || PEOPLES.test(lowerAt(scene, i));

const PEOPLES = /(?:ian|ican|crat|ist|lander)s$/;

/** In lower case, with one kind of apostrophe: "o'neill". */
export const plainWord = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The first name, over an initial before it: "L. Brent Reed" is a Brent. */
function firstOf(words: readonly string[]): string {
  const [first = '', second] = words;
  const initial = /^\p{Lu}\.?$/u.test(first) && words.length > 2;
  return (initial ? (second ?? first) : first).toLowerCase();
}

const bareAt = (scene: Scene, i: number): string => lowerAt(scene, i).replace(/\.$/, '');
const isCapital = (scene: Scene, i: number): boolean => /^\p{Lu}/u.test(textAt(scene, i));

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The last run of capitalised words, with the small ones that names have. */
function properRun(scene: Scene, mention: Mention): Run {
  let from = mention.to;
  while (from > mention.from && isNameWord(scene, from - 1, mention.from)) from--;
  while (from < mention.to && !isCapital(scene, from) && !NAME_PARTICLES.has(lowerAt(scene, from)))
    from++;
  while (from < mention.to - 1 && ARTICLES.has(lowerAt(scene, from))) from++;
  return { from, to: mention.to };
}

function isNameWord(scene: Scene, i: number, floor: number): boolean {
  const lower = lowerAt(scene, i);
  if (isCapital(scene, i) || textAt(scene, i - 1) === '-') return true;
  if (lower === '-' || lower === '&') return i > floor;
  if (/^(?:of|for)$/.test(lower)) return i > floor;
  if (lower === 'the') return /^(?:of|for)$/.test(lowerAt(scene, i - 1));
  return NAME_PARTICLES.has(lower);
}

/** A known first name begins the name; else what follows the last title does. */
function startOfName(scene: Scene, run: Run): number {
  let afterTitle = run.from;
  for (let i = run.from; i < run.to; i++)
    if (TITLES.has(bareAt(scene, i)) && !isSurnameLike(scene, run, i) && !opensBody(scene, i))
      afterTitle = i + 1;
  const first = startOfFirstName(scene, run, afterTitle);
  if (first !== null) return first;
  if (!/^(?:of|for)$/.test(lowerAt(scene, afterTitle))) return afterTitle;
  return behindOffice(scene, run, afterTitle) ?? run.from;
}

/** "Foreign Ministry" is a body, "Foreign Minister" somebody. */
const opensBody = (scene: Scene, i: number): boolean => BODY_NOUNS.has(lowerAt(scene, i + 1));

/** The last known first name before the last word, with the first names and initials before it; not the "Abdul" of "Adil Abdul-Karim". */
function startOfFirstName(scene: Scene, run: Run, floor: number): number | null {
  let from = run.to - 2;
  while (from >= floor && !(isFirstName(lowerAt(scene, from)) && textAt(scene, from + 1) !== '-'))
    from--;
  if (from < floor) return null;
  const belongs = (i: number): boolean =>
    isFirstName(lowerAt(scene, i)) || /^\p{Lu}\.?$/u.test(textAt(scene, i));
  for (;;) {
    if (from > floor && belongs(from - 1)) from--;
    else if (from > floor + 1 && textAt(scene, from - 1) === '-') from -= 2;
    else return from;
  }
}

/** "Superintendent of Police | Asha Rao Bedi": a title, what it is of, and two words more. */
function behindOffice(scene: Scene, run: Run, of: number): number | null {
  const name = of + 2;
  return of > run.from && OFFICES.has(lowerAt(scene, of + 1)) && run.to - name >= 1 ? name : null;
}

/** "President Reed" has a title; in "Larry King" and "Mr. King" the last word is a name. */
function isSurnameLike(scene: Scene, run: Run, i: number): boolean {
  if (i !== run.to - 1 || i === run.from) return false;
  return isFirstName(lowerAt(scene, i - 1)) || HONORIFICS.has(bareAt(scene, i - 1));
}

const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

const isFirstName = (lower: string): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || SHARED_NAMES.has(lower);

function wordsIn(scene: Scene, run: Run): string[] {
  const found: string[] = [];
  for (let i = run.from; i < run.to; i++) {
    const text = textAt(scene, i);
    if (/^\p{L}/u.test(text)) found.push(text);
  }
  return found;
}

interface NameView {
  readonly scene: Scene;
  readonly mention: Mention;
  readonly name: Run;
  readonly title: Run;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly last: string;
}

/** In order: the first that holds says what kind of name it is. */
const TYPES: readonly (readonly [NameType, (view: NameView) => boolean])[] = [
  ['unknown', ({ last }) => TIME_NOUNS.has(last)],
  ['person', ({ scene, title }) => isTitled(scene, title)],
  ['organisation', (view) => isOrganised(view)],
  ['person', ({ lower }) => hasFirstName(lower)],
  ['place', ({ last }) => PLACES.has(last)],
  ['organisation', ({ words }) => words.some((word) => /^\p{Lu}{2,}$/u.test(word))],
  ['organisation', ({ lower }) => lower.includes('of') || lower.includes('for')],
  ['organisation', ({ scene, mention }) => lowerAt(scene, mention.from) === 'the'],
  [
    'person',
    ({ words, mention, name }) =>
      words.length >= 2 && words.length <= 4 && mention.from === name.from,
  ],
];

function typeOf(
  scene: Scene,
  mention: Mention,
  name: Run,
  words: readonly string[],
  title: Run,
): NameType {
  const lower = words.map((word) => word.toLowerCase());
  const view = { scene, mention, name, title, words, lower, last: lower.at(-1) ?? '' };
  return TYPES.find(([, holds]) => holds(view))?.[0] ?? 'unknown';
}

const hasFirstName = (lower: readonly string[]): boolean =>
  lower.length > 1 && isFirstName(lower[0] ?? '');

/** "Leeds City Council", but not "Michael Fox". */
function isOrganised({ lower, last }: NameView): boolean {
  const found = lower.filter((word) => ORGANISATION_WORDS.has(word)).length;
  const surname = found === 1 && lower.length === 2 && hasFirstName(lower) && !BODY_NOUNS.has(last);
  return found > 0 && !surname;
}

/** "Mr.", "President", "expert": what stands before the name says that it is somebody's. */
function isTitled(scene: Scene, title: Run): boolean {
  const lower = bareAt(scene, title.to - 1);
  return title.to > title.from && (TITLES.has(lower) || ROLE_NOUNS.has(lower));
}

function genderOf(scene: Scene, title: Run, words: readonly string[]): Gender {
  for (let i = title.from; i < title.to; i++) {
    if (MALE_TITLES.has(bareAt(scene, i))) return 'm';
    if (FEMALE_TITLES.has(bareAt(scene, i))) return 'f';
  }
  if (words.length < 2) return null;
  const own = genderOfFirstName(firstOf(words));
  return own !== null && isDouble(scene, title.to, words) ? agreeing(own, words) : own;
}

/** "Anne-Marie Reed" */
const isDouble = (scene: Scene, first: number, words: readonly string[]): boolean =>
  words.length > 2 && textAt(scene, first + 1) === '-';

/** Jean is a woman's name and Jean-Marc a man's: of two that differ neither is believed. */
const agreeing = (own: Gender, [, second]: readonly string[]): Gender =>
  genderOfFirstName((second ?? '').toLowerCase()) === own ? own : null;

/** `null` for a name of both or of neither. */
export function genderOfFirstName(lower: string): Gender {
  if (SHARED_NAMES.has(lower)) return null;
  const male = MALE_NAMES.has(lower);
  return male === FEMALE_NAMES.has(lower) ? null : male ? 'm' : 'f';
}
