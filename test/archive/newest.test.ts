import { expect, test } from '@jest/globals';
import { keysOf } from '../../src/archive/keys.ts';
import { newestAbout } from '../../src/archive/find/newest.ts';
import { numberOf, packed, quoteId } from '../../src/archive/postings.ts';
import { archivesForTests } from '../support/archives.ts';

const archives = archivesForTests();
const ids = Array.from({ length: 60_000 }, (_, i) => quoteId(1 + Math.floor(i / 3), i % 3));
const everyOf = (step: number, from = 0) => ids.filter((_, i) => i % step === from);

test.each([
  ['a rare word, of somebody who says much', ids, everyOf(9973), []],
  ['a common word, of somebody who says little', everyOf(9973), ids, []],
  ['a word of quotes and titles', everyOf(7), everyOf(5), everyOf(999)],
  ['a word of titles alone', everyOf(7), [], everyOf(3)],
  ['a word of the oldest alone', ids, ids.slice(0, 40), []],
  ['a word of nothing', ids, [], []],
  ['somebody who says nothing', [], ids, ids],
])(
  '%s: each look gives the newest of all that are about it, the last gives all',
  async (_what, said, word, titled) => {
    const client = archives.client();
    const keys = keysOf('T1');
    const numbers = [...new Set(titled.map(numberOf))];
    await client.mset({
      [keys.said('ida holm')]: packed(said),
      [keys.word('harbour')]: packed(word),
      [keys.titleWord('harbour')]: packed(numbers),
    });
    const [words, titles] = [new Set(word), new Set(numbers)];
    const wanted = said.filter((id) => words.has(id) || titles.has(numberOf(id)));
    const store = { client, keys, readRecord: () => null, readLine: () => null };
    let last = { ids: [-1], isAll: false };
    for await (const found of newestAbout(store, keys.said('ida holm'), ['harbour'], 20)) {
      expect(last.isAll).toBe(false);
      expect(found.ids).toEqual(
        found.isAll ? wanted : wanted.slice(wanted.length - found.ids.length),
      );
      last = { ...found, ids: [...found.ids] };
    }
    expect(last).toEqual({ ids: wanted, isAll: true });
  },
);
