import type { Client } from '../client.ts';
import { nameForms } from '../keep/people-writes.ts';
import type { Keys } from '../keys.ts';
import { reach } from '../reach.ts';
import { readPerson } from '../records/person.ts';

const AT_ONCE = 1000;
const LENGTHS = Array.from({ length: 60 }, (_, i) => i + 1);

/** Takes out the names, and words of names, of people of whom nothing is left. */
export async function tidyNames(client: Client, keys: Keys): Promise<void> {
  const spelt = new Set<string>();
  let cursor = '0';
  do {
    /* oxlint-disable no-await-in-loop -- each page names the next */
    const [next, page] = await reach(client.zscan(keys.names, cursor, 'COUNT', AT_ONCE));
    const members = page.filter((_, i) => i % 2 === 0);
    const ids = members.map((member) => member.slice(member.indexOf('\0') + 1));
    const records = ids.length === 0 ? [] : await reach(client.mget(ids.map(keys.person)));
    const people = records.map((record) => readPerson(record));
    const gone = members.filter((_, i) => people[i] === null);
    if (gone.length > 0) await reach(client.zrem(keys.names, ...gone));
    for (const person of people)
      if (person !== null) for (const word of nameForms(person.name)) spelt.add(word);
    cursor = next;
    /* oxlint-enable no-await-in-loop */
  } while (cursor !== '0');
  await Promise.all(
    LENGTHS.map(async (length) => {
      const words = await reach(client.smembers(keys.spelt(length)));
      const gone = words.filter((word) => !spelt.has(word));
      if (gone.length > 0) await reach(client.srem(keys.spelt(length), ...gone));
    }),
  );
}
