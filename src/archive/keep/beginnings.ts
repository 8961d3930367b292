import type { Keys } from '../keys.ts';
import type { PersonRecord } from '../records/person.ts';
import type { Write } from '../write.ts';
import { fromEachWord } from './forms.ts';

/** Whom so short a beginning gives is noted when it is asked. */
export const LONGEST_NOTED = 4;

/** A script takes no more arguments to one command than a few thousand. */
const AT_ONCE = 1000;

/** What is written when people are quoted more or less often or are called otherwise: whom the beginnings of their names give is to be looked up anew. */
export function beginningWrites(keys: Keys, people: Iterable<PersonRecord>): Write[] {
  const begun = new Set<string>();
  for (const { name, aliases, roles } of people)
    for (const form of [name, ...[...aliases, ...roles].map(([each]) => each)])
      for (const rest of fromEachWord(form))
        for (let length = 1; length <= Math.min(LONGEST_NOTED, rest.length); length += 1)
          begun.add(rest.slice(0, length));
  const all = [...begun];
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i): Write => {
    return ['HDEL', keys.begun, ...all.slice(i * AT_ONCE, (i + 1) * AT_ONCE)];
  });
}
