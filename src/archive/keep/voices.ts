import type { Person, Quote, Reading } from '../../reading/index.ts';
import { personIdOf } from '../fold.ts';

/** One of an article's people with the places of what they said in `reading.quotes`. */
export interface Voice {
  readonly id: string;
  readonly person: Person;
  readonly said: readonly number[];
}

/** The people of a reading, each once: two spellings of one name are one person, and who is quoted is there even if they were not listed. */
export function voicesOf({ people, quotes }: Reading): Voice[] {
  const voices = new Map<string, Person>();
  for (const person of [...people, ...quotes.flatMap(speakerOf)]) {
    const id = personIdOf(person.name);
    const known = voices.get(id);
    voices.set(id, known === undefined ? person : merged(known, person));
  }
  const said = saidBy(quotes);
  return [...voices].map(([id, person]) => {
    const places = said.get(id) ?? [];
    return { id, person: { ...person, quotes: places.length }, said: places };
  });
}

const speakerOf = ({ name }: Quote): Person[] =>
  name === null ? [] : [{ name, type: 'person', aliases: [], roles: [], quotes: 0 }];

const merged = (known: Person, more: Person): Person => ({
  ...known,
  aliases: [...new Set([...known.aliases, ...more.aliases])],
  roles: [...new Set([...known.roles, ...more.roles])],
});

function saidBy(quotes: readonly Quote[]): Map<string, number[]> {
  const said = new Map<string, number[]>();
  quotes.forEach(({ name }, index) => {
    if (name === null) return;
    const id = personIdOf(name);
    said.set(id, [...(said.get(id) ?? []), index]);
  });
  return said;
}
