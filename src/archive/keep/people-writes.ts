import type { Reading } from '../../reading/index.ts';
import { folded } from '../../reading/index.ts';
import type { Keys } from '../keys.ts';
import { reach } from '../reach.ts';
import {
  MOST_FORMS,
  readPerson,
  withArticle,
  withoutArticle,
  type PersonRecord,
} from '../records/person.ts';
import type { Store } from '../store.ts';
import type { Write } from '../write.ts';
import { beginningWrites } from './beginnings.ts';
import { fromEachWord } from './forms.ts';
import { voicesOf, type Voice } from './voices.ts';

/** What is written for the people of new articles, and for those of the revision that one replaces. Names stay in the lists they are looked up in: who is found there is checked. */
export async function peopleWrites(
  store: Store,
  now: readonly Voice[],
  replaced: Reading | null,
): Promise<Write[]> {
  const { keys } = store;
  const then = replaced === null ? [] : voicesOf(replaced);
  const people = await known(store, [...now, ...then]);
  const before = [...people.values()];
  for (const { id, person } of then) {
    const record = people.get(id) ?? null;
    people.set(id, record && withoutArticle(record, person));
  }
  for (const { id, person } of now) people.set(id, withArticle(people.get(id) ?? null, person));
  return [
    ...[...people].flatMap(([id, record]) => personWrites(keys, id, record)),
    ...now.flatMap((voice) => nameWrites(keys, voice)),
    ...beginningWrites(
      keys,
      [...before, ...people.values()].filter((each) => each !== null),
    ),
  ];
}

async function known({ client, keys }: Store, voices: readonly Voice[]) {
  const people = new Map<string, PersonRecord | null>();
  const ids = [...new Set(voices.map(({ id }) => id))];
  if (ids.length === 0) return people;
  const records = await reach(client.mget(ids.map(keys.person)));
  ids.forEach((id, i) => people.set(id, readPerson(records[i] ?? null)));
  return people;
}

function personWrites(keys: Keys, id: string, record: PersonRecord | null): Write[] {
  if (record === null)
    return [
      ['DEL', keys.person(id)],
      ['ZREM', keys.ranks, id],
    ];
  return [
    ['SET', keys.person(id), JSON.stringify(record)],
    ['ZADD', keys.ranks, record.quotes, id],
  ];
}

const SHORTEST_SPELT = 3;
const LONGEST_SPELT = 60;

/** What is written so that a person is found by name, role and what is spelt nearly so. */
export function nameWrites(keys: Keys, { id, person }: Voice): Write[] {
  const forms = [person.aliases, person.roles].flatMap((each) => each.slice(0, MOST_FORMS));
  const begun = new Set([person.name, ...forms].flatMap(fromEachWord));
  const members = [...begun].flatMap((form) => [0, `${form}\0${id}`]);
  return [
    ...(members.length === 0 ? [] : [['ZADD', keys.names, ...members] as const]),
    ...nameForms(person.name).map((word): Write => ['SADD', keys.spelt(word.length), word]),
  ];
}

/** A name from each word on, and its words: what a name spelt nearly so is compared with. */
export const nameForms = (name: string): string[] =>
  [...new Set([...fromEachWord(name), ...folded(name).split(' ')])].filter(isSpelt);

const isSpelt = ({ length }: string) => length >= SHORTEST_SPELT && length <= LONGEST_SPELT;
