import type { Disagreement, KeptArticle } from '../archive.ts';
import { nameWrites } from '../keep/people-writes.ts';
import { voicesOf } from '../keep/voices.ts';
import { reach } from '../reach.ts';
import { readPerson, withArticle, type PersonRecord } from '../records/person.ts';
import type { Store } from '../store.ts';
import { writeIf, type Write } from '../write.ts';

/** People as their articles make them. */
export type ExpectedPeople = Map<string, PersonRecord>;

const AT_ONCE = 500;

/** Adds what an article says of its people. */
export function expectPeople(people: ExpectedPeople, { reading }: KeptArticle): void {
  for (const { id, person } of voicesOf(reading))
    people.set(id, withArticle(people.get(id) ?? null, person));
}

/** People whose record or rank is not what their articles make it, and those of whom there are none. */
export async function* checkPeople(
  store: Store,
  people: ExpectedPeople,
  mend: boolean,
): AsyncGenerator<Disagreement> {
  const { client, keys } = store;
  const ranked = await reach(client.zrange(keys.ranks, 0, '-1'));
  const ids = [...new Set([...people.keys(), ...ranked])];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    /* oxlint-disable no-await-in-loop -- some hundred at a time */
    const some = ids.slice(at, at + AT_ONCE);
    const [records, ranks] = await Promise.all([
      reach(client.mget(some.map(keys.person))),
      reach(client.zmscore(keys.ranks, ...some)),
    ]);
    for (const [i, id] of some.entries()) {
      const wanted = people.get(id) ?? null;
      if (isRight(wanted, readPerson(records[i] ?? null), ranks[i] ?? null)) continue;
      const mended = mend && (await put(store, id, wanted));
      yield { what: 'a person is not what the articles say', article: null, mended };
    }
    /* oxlint-enable no-await-in-loop */
  }
}

function isRight(wanted: PersonRecord | null, kept: PersonRecord | null, rank: string | null) {
  if (wanted === null) return kept === null && rank === null;
  return (
    kept !== null &&
    kept.quotes === wanted.quotes &&
    kept.articles === wanted.articles &&
    Number(rank) === wanted.quotes
  );
}

/** `false` when somebody wrote at the same moment. */
async function put(store: Store, id: string, record: PersonRecord | null): Promise<boolean> {
  const { client, keys } = store;
  const seq = Number((await reach(client.get(keys.seq))) ?? 0);
  const writes: Write[] =
    record === null
      ? [
          ['DEL', keys.person(id)],
          ['ZREM', keys.ranks, id],
        ]
      : [
          ['SET', keys.person(id), JSON.stringify(record)],
          ['ZADD', keys.ranks, record.quotes, id],
          ...nameWrites(keys, { id, person: personOf(record), said: [] }),
        ];
  return writeIf(client, keys.seq, seq, [...writes, ['DEL', keys.begun]]);
}

const personOf = ({ name, type, quotes, aliases, roles }: PersonRecord) => ({
  name,
  type,
  quotes,
  aliases: aliases.map(([form]) => form),
  roles: roles.map(([form]) => form),
});
