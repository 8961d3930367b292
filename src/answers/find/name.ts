import type { PersonLine } from '../../archive/archive.ts';
import { foldedWords } from '../../reading/index.ts';
import { TITLES } from '../../reading/index.ts';

/** A name as it was typed, without what does not belong to it: "@Col. Dorrian’s" is Dorrian. A title that stands alone stays. */
export function bareName(typed: string): string {
  const words = typed
    .replace(/^[@\s"“”„«»‘’']+/, '')
    .replace(/(?:['’]s|['’"”»\s,;:!?])+$/i, '')
    .split(/\s+/);
  const first = words.findIndex((word) => !isTitle(word));
  return (first < 0 ? words : words.slice(first)).join(' ');
}

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''));

/** Of those whom the archive offers, the ones that are meant: the very name first, then whole words of names, then whole words of roles, then beginnings. */
export function meant(name: string, offered: readonly PersonLine[]): readonly PersonLine[] {
  const wanted = foldedWords(name);
  const tests = [
    (person: PersonLine) => isWhole(wanted, person.name) && !isLoneSurname(wanted, person),
    (person: PersonLine) => namesOf(person).some((each) => holdsAll(wanted, each)),
    (person: PersonLine) => person.roles.some((each) => holdsAll(wanted, each)),
  ];
  for (const test of tests) {
    const found = offered.filter(test);
    if (found.length > 0) return found;
  }
  return offered;
}

/** Whether each of these words is in some name or role of the person. */
export function knownAs(words: readonly string[], person: PersonLine): boolean {
  const all = new Set([...namesOf(person), ...person.roles].flatMap(foldedWords));
  return words.every((word) => all.has(word));
}

const namesOf = ({ name, aliases }: PersonLine) => [name, ...aliases];

const isWhole = (wanted: readonly string[], name: string) =>
  foldedWords(name).join(' ') === wanted.join(' ');

/** "Smith" may be any of the Smiths, also where an article names one by the surname alone. */
const isLoneSurname = (wanted: readonly string[], { type }: PersonLine): boolean =>
  wanted.length === 1 && type === 'person';

function holdsAll(wanted: readonly string[], name: string): boolean {
  const words = foldedWords(name);
  return wanted.every((word) => words.includes(word));
}
