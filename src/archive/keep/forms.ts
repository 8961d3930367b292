import { folded } from '../../reading/index.ts';

const LONGEST_FORM = 60;
/** Nobody is looked for by the ninth word of a role. */
const MOST_WORDS = 8;

/** "Air Force Col." can be looked for by "air force col", "force col" and "col". */
export function fromEachWord(form: string): string[] {
  const words = folded(form).split(' ');
  return words
    .slice(0, MOST_WORDS)
    .map((_, i) => words.slice(i).join(' ').slice(0, LONGEST_FORM))
    .filter((each) => each !== '');
}
