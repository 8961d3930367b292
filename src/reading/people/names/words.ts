import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../languages/en/first-names.ts';
import { formAt, isOwning, textAt, type Run, type Scene } from '../../text/scene.ts';

/** The first name, over an initial before it: "L. Brent Reed" is a Brent. */
export function firstOf(words: readonly string[]): string {
  const [first = '', second] = words;
  const initial = /^\p{Lu}\.?$/u.test(first) && words.length > 2;
  return (initial ? (second ?? first) : first).toLowerCase();
}

/** The words of a name, without marks; "Macy's" is one. */
export function wordsIn(scene: Scene, run: Run): string[] {
  const found: string[] = [];
  for (let i = run.from; i < run.to; i++) {
    const text = textAt(scene, i);
    if (/^\p{L}/u.test(text)) found.push(text);
  }
  const last = found.length > 0 && isOwning(scene, run.to - 1) ? found.pop() : undefined;
  if (last !== undefined) found.push(last + textAt(scene, run.to - 1));
  return found;
}

/** In lower case, with one kind of apostrophe: "o'neill". */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** In lower case, without the point of a short form: "sen". */
export const bareAt = (scene: Scene, i: number): string => formAt(scene, i)?.bare ?? '';

export const isCapital = (scene: Scene, i: number): boolean => formAt(scene, i)?.isCapital ?? false;

/** Whether the word at a place, without its point, stands in one of some lists of `languages/en/word-lists.ts`. */
export const isListedBare = (scene: Scene, i: number, lists: number): boolean =>
  ((formAt(scene, i)?.bareLists ?? 0) & lists) !== 0;

export const isFirstName = (lower: string): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || SHARED_NAMES.has(lower);
