import { PLACES } from '../../languages/en/places.ts';
import { HONORIFICS, OFFICES } from '../../languages/en/titles.ts';
import {
  BODY_NOUN,
  FIRST_NAME,
  NAME_PARTICLE,
  PLACE,
  ROLE_NOUN,
  TITLE,
} from '../../languages/en/word-lists.ts';
import { isListed, lowerAt, textAt, unitAt, type Run, type Scene } from '../../text/scene.ts';
import { isBodyWord, jointOf } from './body.ts';
import { bareAt, isCapital, isListedBare } from './words.ts';

/** A known first name begins the name; else what follows the last title does. */
export function startOfName(scene: Scene, run: Run): number {
  let afterTitle = run.from;
  for (let i = run.from; i < run.to; i++) if (endsTitle(scene, run, i)) afterTitle = i + 1;
  const first = startOfFirstName(scene, run, afterTitle);
  if (first !== null) return first;
  const office = behindHeadedBody(scene, run);
  if (office !== null) return office;
  const joint = jointOf(scene, run);
  if (joint === null || !isListedBare(scene, joint - 1, TITLE)) return afterTitle;
  return behindOffice(scene, run, joint) ?? (afterTitle > joint ? afterTitle : run.from);
}

/** "the President of the Leeds Chess Federation | Mehrdad Pahlavan": what follows the body that a title is of; `null` for any other run. */
function behindHeadedBody(scene: Scene, { from, to }: Run): number | null {
  const isOf = lowerAt(scene, from - 1) === 'the' && lowerAt(scene, from - 2) === 'of';
  if (!isOf || !isListedBare(scene, from - 3, TITLE | ROLE_NOUN)) return null;
  for (let i = to - 3; i > from; i--) if (isBodyWord(lowerAt(scene, i))) return i + 1;
  return null;
}

const endsTitle = (scene: Scene, run: Run, i: number): boolean =>
  isTitle(scene, run, i) &&
  !isSurnameLike(scene, run, i) &&
  !opensBody(scene, i) &&
  !isTopic(scene, run, i);

/** "President Reed", "Prosecutor Ann Reed" */
const isTitle = (scene: Scene, { from, to }: Run, i: number): boolean =>
  isListedBare(scene, i, TITLE) || (i === from && to - i > 1 && isRole(scene, i));

/** "Health Minister Reed" has a title, "Public Health Infobase", "National Rail" and "General Motors" none. */
const isTopic = (scene: Scene, run: Run, i: number): boolean =>
  GENERAL.test(`${lowerAt(scene, i)} ${lowerAt(scene, i + 1)}`) ||
  (TOPICS.test(lowerAt(scene, i)) && !(i + 1 < run.to - 1 && isTitle(scene, run, i + 1)));

const GENERAL = /^general (?:motors|electric|mills|dynamics|atomics)$/;

const TOPICS =
  /^(?:press|campaign|communications|foreign|defen[cs]e|interior|finance|health|education|home|transport|national|federal|state|air|us|prime|crown|county)$/;

/** "Dean" and "Earl" are first names too. */
const isRole = (scene: Scene, i: number): boolean =>
  (isListedBare(scene, i, ROLE_NOUN) || PROFESSION.test(lowerAt(scene, i))) &&
  !isListedBare(scene, i, FIRST_NAME);

const PROFESSION = /^[a-z]{3,}(?:ologist|ographer|onomist|ician)$/;

/** "Foreign Ministry" is a body, "Foreign Minister" somebody. */
const opensBody = (scene: Scene, i: number): boolean => isListed(scene, i + 1, BODY_NOUN);

/** The last known first name before the last word, with the first names and initials before it; not the "Abdul" of "Adil Abdul-Karim". */
function startOfFirstName(scene: Scene, run: Run, floor: number): number | null {
  let from = run.to - 2;
  while (from >= floor && !opensFirstName(scene, from)) from--;
  if (from < floor) return null;
  for (let before = wordsBefore(scene, run, floor, from); before > 0;) {
    from -= before;
    before = wordsBefore(scene, run, floor, from);
  }
  return from;
}

const opensFirstName = (scene: Scene, i: number): boolean =>
  isListed(scene, i, FIRST_NAME) && textAt(scene, i + 1) !== '-';

/** How many words before belong to the name as well: a first name or an initial, two that a hyphen or a particle joins. */
function wordsBefore(scene: Scene, run: Run, floor: number, from: number): number {
  const before = from - 1;
  if (before < floor) return 0;
  if (isListed(scene, before, FIRST_NAME) || isInitial(textAt(scene, before))) return 1;
  if (before > floor && joinsWords(scene, before)) return 2;
  return before === floor && isGivenName(scene, run, floor) ? 1 : 0;
}

const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text);

/** "Jing-Shan", "Mohammed bin Rashid" */
const joinsWords = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === '-' || (isListed(scene, i, NAME_PARTICLE) && isCapital(scene, i - 1));

/** An unknown word before a known first name, inside a sentence: "Andrés Manuel", "Ole Gunnar"; nothing that says where somebody is from or works. */
function isGivenName(scene: Scene, run: Run, i: number): boolean {
  const isOther =
    isListed(scene, i, PLACE | TITLE | ROLE_NOUN) ||
    isBodyWord(lowerAt(scene, i)) ||
    DEMONYM.test(lowerAt(scene, i));
  const isInside = unitAt(scene, i).from < i && scene.stretchOf[i] === scene.stretchOf[i - 1];
  const follows =
    isInside && /^\p{Lu}\p{Ll}+$/u.test(textAt(scene, i)) && !/^[“"‘']/.test(textAt(scene, i - 1));
  return follows && !isOther && (i === run.from || isTitled(bareAt(scene, i - 1)));
}

/** "Dr Meerja Sabrina", "General Min Aung"; other titles have words of their own behind them: "Det Con Ann". */
const isTitled = (before: string): boolean =>
  HONORIFICS.has(before) ||
  /^(?:general|president|senator|judge|justice|professor|prof)$/.test(before);

const DEMONYM = /(?:[ai]an|ese|ish|ch)$/;

/** "Superintendent of Police | Asha Rao Bedi", "Minister for Foreign Affairs | Ann Reed": a title, what it is of, and the rest. */
function behindOffice(scene: Scene, run: Run, of: number): number | null {
  if (isBodyWord(lowerAt(scene, run.to - 1))) return run.to;
  for (let i = run.to - 2; i > of; i--) if (isOffice(lowerAt(scene, i))) return i + 1;
  return null;
}

const isOffice = (lower: string): boolean =>
  OFFICES.has(lower) || PLACES.has(lower) || isBodyWord(lower);

/** "President Reed" has a title; in "Larry King" and "Mr. King" the last word is a name. */
function isSurnameLike(scene: Scene, run: Run, i: number): boolean {
  if (i !== run.to - 1 || i === run.from) return false;
  return isListed(scene, i - 1, FIRST_NAME) || HONORIFICS.has(bareAt(scene, i - 1));
}
