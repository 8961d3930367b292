import type { KeptArticle } from '../../archive/archive.ts';
import { foldedWords } from '../../reading/index.ts';
import { bareName } from '../find/name.ts';
import type { Compared } from './places.ts';

/** Whether the quote is by somebody who goes by this name, an alias or a role; `false` too when nobody was named. */
export function isSaidBy({ kept, index }: Compared, name: string | null): boolean {
  const said = kept.reading.quotes[index ?? -1]?.name ?? null;
  if (name === null || said === null) return false;
  const words = new Set(formsOf(kept, said).flatMap(foldedWords));
  const wanted = foldedWords(bareName(name));
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

function formsOf({ reading }: KeptArticle, name: string): readonly string[] {
  const person = reading.people.find((each) => each.name === name);
  return person === undefined ? [name] : [name, ...person.aliases, ...person.roles];
}
