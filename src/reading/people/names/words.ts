import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../languages/en/first-names.ts';
import { textAt, type Run, type Scene } from '../../text/scene.ts';

/** The first name, over an initial before it: "L. Brent Reed" is a Brent. */
export function firstOf(words: readonly string[]): string {
  const [first = '', second] = words;
  const initial = /^\p{Lu}\.?$/u.test(first) && words.length > 2;
  return (initial ? (second ?? first) : first).toLowerCase();
}

/** The words of a name, without marks. */
export function wordsIn(scene: Scene, run: Run): string[] {
  const found: string[] = [];
  for (let i = run.from; i < run.to; i++) {
    const text = textAt(scene, i);
    if (/^\p{L}/u.test(text)) found.push(text);
  }
  return found;
}

/** In lower case, with one kind of apostrophe: "o'neill". */
export const plainWord = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** In lower case, without the point of a short form: "sen". */
export const bareAt = ({ words }: Scene, i: number): string => words[i]?.form.bare ?? '';

export const isCapital = ({ words }: Scene, i: number): boolean =>
  words[i]?.form.isCapital ?? false;

export const isFirstName = (lower: string): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || SHARED_NAMES.has(lower);
