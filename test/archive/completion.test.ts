import { beforeEach, expect, test } from '@jest/globals';
import type { Archive } from '../../src/archive/archive.ts';
import { keysOf } from '../../src/archive/keys.ts';
import { articleWith } from '../support/articles.ts';
import { archivesForTests } from '../support/archives.ts';
import { handedIn } from './handed-in.ts';

const archives = archivesForTests();
let archive: Archive;
beforeEach(() => {
  archive = archives.fresh();
});

const letter = (number: number) => String.fromCharCode(97 + (number % 26));
/** No two alike, all under “mar”. */
const nameAt = (number: number) => `Marit ${letter(number / 26).toUpperCase()}${letter(number)}sen`;

/** An article in which somebody speaks so many times. */
const spoken = (name: string, times: number, roles: readonly string[] = [], page = times) => {
  const words = Array.from({ length: times }, (_, i) => `“${name} saw ship number ${i} leave,”`);
  return articleWith({
    title: `Of ${name}`,
    url: `https://news.example/${encodeURIComponent(name)}/${page}`,
    date: null,
    paragraphs: words.map((each) => `${each} said ${name}.`),
    quotes: words.map((each) => ({ words: each, name })),
    people: [{ name, roles: [...roles] }],
  });
};
const keep = async (...given: Parameters<typeof spoken>) =>
  (await archive.keep(handedIn(spoken(...given)))).card.id;
const fill = async (count: number) => {
  for (let i = 0; i < count; i += 1)
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await keep(nameAt(i), i < 10 ? 12 - i : 1);
};
const keepAnns = async (times: number, roles: readonly string[]) => {
  for (let i = 0; i < 12; i += 1)
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await keep(`Ann Ferry${letter(i)}`, times, roles, 1);
};
const named = async (text: string, limit = 5) =>
  (await archive.people(text, limit)).map(({ name, quotes }) => `${name} ${quotes}`);

test('whom a short beginning of many gives is told again at once, and anew when one of them is written about', async () => {
  await fill(60);
  const [client, keys] = [archives.client(), keysOf(archives.team())];
  const first = await named('mar');
  expect(first).toEqual([12, 11, 10, 9, 8].map((quotes, i) => `${nameAt(i)} ${quotes}`));
  expect(await client.hkeys(keys.begun)).toEqual(['mar']);
  expect(await client.ttl(keys.begun)).toBeGreaterThan(80_000);
  expect(await named('mar')).toEqual(first);
  expect(await named('mari', 100)).toHaveLength(60);

  const risen = await keep(nameAt(40), 30);
  expect((await named('mar'))[0]).toBe(`${nameAt(40)} 31`);
  await keep('Tove Berg', 20, ['marshal of the fleet']);
  expect((await named('mar')).slice(0, 2)).toEqual([`${nameAt(40)} 31`, 'Tove Berg 20']);
  await archive.forgetArticle(risen);
  expect((await named('mar')).slice(0, 2)).toEqual(['Tove Berg 20', first[0]]);
  await keep('Ida Holm', 2);
  expect(await client.hkeys(keys.begun)).toEqual(['mar']);
}, 60_000);

test('those who are called so no more leave the others their places', async () => {
  await fill(60);
  await keepAnns(14, ['marshal']);
  expect((await named('mar'))[4]).toBe('Ann Ferrye 14');
  await keepAnns(15, []);
  const first = [12, 11, 10, 9, 8].map((quotes, i) => `${nameAt(i)} ${quotes}`);
  expect(await named('mar')).toEqual(first);
  expect(await named('mar')).toEqual(first);
  expect((await named('ann'))[0]).toBe('Ann Ferrya 15');
}, 60_000);

test('where Redis takes no writes people are told all the same', async () => {
  await fill(60);
  const client = archives.client();
  await client.config('SET', 'min-replicas-to-write', '1');
  try {
    expect((await named('mar'))[0]).toBe(`${nameAt(0)} 12`);
  } finally {
    await client.config('SET', 'min-replicas-to-write', '0');
  }
  expect(await client.exists(keysOf(archives.team()).begun)).toBe(0);
}, 60_000);
