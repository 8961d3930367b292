import { personIdOf } from '../fold.ts';
import type { Person, Quote } from '../../reading/index.ts';

/** The people of an article after its quotes were put right: who was renamed keeps the old name as a form of it; each is counted anew. */
export function peopleAfter(
  people: readonly Person[],
  quotes: readonly Quote[],
  renamed: (name: string) => string,
): Person[] {
  const lines = new Map<string, Person>();
  for (const person of people) {
    const name = renamed(person.name);
    const id = personIdOf(name);
    const known = lines.get(id);
    const line = name === person.name ? person : renamedTo(person, name);
    lines.set(id, known === undefined ? line : joined(known, line));
  }
  for (const { name } of quotes)
    if (name !== null && !lines.has(personIdOf(name))) lines.set(personIdOf(name), newcomer(name));
  return [...lines].map(([id, person]) => counted(person, id, quotes));
}

const counted = (person: Person, id: string, quotes: readonly Quote[]): Person => ({
  ...person,
  quotes: quotes.filter(({ name }) => name !== null && personIdOf(name) === id).length,
});

const renamedTo = (person: Person, name: string): Person => ({
  ...person,
  name,
  aliases: [...new Set([...person.aliases, person.name])].filter((alias) => alias !== name),
});

const joined = (known: Person, more: Person): Person => ({
  ...known,
  aliases: [...new Set([...known.aliases, ...more.aliases])],
  roles: [...new Set([...known.roles, ...more.roles])],
});

const newcomer = (name: string): Person => ({
  name,
  type: 'person',
  aliases: [],
  roles: [],
  quotes: 0,
});
