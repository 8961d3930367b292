import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../languages/en/first-names.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../languages/en/titles.ts';
import { textAt, type Run, type Scene } from '../../text/scene.ts';
import { bareAt, firstOf } from './words.ts';

/** Evidence for he and she, never shown. `null`: not known. */
export type Gender = 'm' | 'f' | null;

/** By the title, else by the first name. */
export function genderOf(scene: Scene, title: Run, words: readonly string[]): Gender {
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
