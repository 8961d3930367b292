import { BODY_NOUNS } from '../../languages/en/organisations.ts';
import { OFFICES, TITLES } from '../../languages/en/titles.ts';
import { lowerAt, textAt, type Run, type Scene } from '../../text/scene.ts';
import { bareAt, isFirstName } from './words.ts';

/** A known first name begins the name; else what follows the last title does. */
export function startOfName(scene: Scene, run: Run): number {
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
