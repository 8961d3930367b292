import type { Person } from '../reading.ts';
import type { Identity } from './identity.ts';

interface Line {
  readonly identity: Identity;
  quotes: number;
}

/** Those who speak in the article, each once, in the order in which they first do. */
export function peopleOf(identities: readonly (Identity | null)[]): Person[] {
  const lines = new Map<string, Line>();
  for (const identity of identities) {
    if (!identity) continue;
    const line = lines.get(identity.name);
    if (line) line.quotes++;
    else lines.set(identity.name, { identity, quotes: 1 });
  }
  return [...lines.values()].map(({ identity, quotes }) => person(identity, quotes));
}

function person({ name, type, entity }: Identity, quotes: number): Person {
  const forms = entity ? [...entity.forms] : [];
  return {
    name,
    type,
    aliases: forms.filter((form) => form !== name),
    roles: entity ? [...entity.roles] : [],
    quotes,
  };
}
