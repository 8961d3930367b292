import { TIME_NOUNS } from '../../languages/en/calendar.ts';
import { SUFFIXES } from '../../languages/en/titles.ts';
import { lowerAt, type Run, type Scene } from '../../text/scene.ts';
import type { Mention } from '../mention.ts';
import { genderOf, type Gender } from './gender.ts';
import { properRun } from './run.ts';
import { startOfName } from './start.ts';
import { typeOf, type NameType } from './type.ts';
import { bareAt, firstOf, plainWord, wordsIn } from './words.ts';

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
