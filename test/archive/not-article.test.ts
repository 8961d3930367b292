import { expect, test } from '@jest/globals';
import type { Fix } from '../../src/archive/archive.ts';
import { articleWith } from '../support/articles.ts';
import { archivesForTests } from '../support/archives.ts';
import { correction, dam, revised, said } from './corrections-contract.ts';
import { handedIn } from './handed-in.ts';

const PARAGRAPH =
  '“The dam holds 300 tonnes,” said Ida Holm, engineer. “Nobody slept,” he said. “Nor did I,” he said.';

const { fresh } = archivesForTests();
const withDam = async () => {
  const archive = fresh();
  await archive.keep(handedIn(dam));
  return archive;
};

test('a paragraph that is no part of the article: nothing in it counts, now and in later revisions, until it is undone', async () => {
  const archive = await withDam();
  const before = await archive.article(1);
  const fix: Fix = { as: 'not-article', article: 1, words: [PARAGRAPH] };
  const done = correction(fix);
  expect(await archive.correct(done)).toBe(3);
  expect([await said(archive, 'Ida Holm'), (await said(archive, 'Lund')).length]).toEqual([[], 1]);
  const kept = await archive.article(1);
  expect(kept?.card).toMatchObject({ quotes: 1, numbers: 0 });
  expect(kept?.corrected?.map(({ by }) => by)).toEqual(['U1', 'U1', 'U1']);
  const { card } = await archive.keep(handedIn(revised));
  expect([card.quotes, card.numbers, await said(archive, 'Ida Holm')]).toEqual([
    2,
    0,
    ['“It rained,”'],
  ]);
  const [fixed] = await archive.corrections();
  expect(fixed).toMatchObject({ by: 'U1', fix, undone: null });
  await archive.undo(done.id, 'U2', 9);
  expect(await said(archive, 'Ida Holm')).toHaveLength(4);
  expect((await archive.article(card.id))?.reading).toEqual(revised.reading);
  expect(before?.reading).toEqual(dam.reading);
});

test('a paragraph without a quote is left out of numbers and summary, and comes back', async () => {
  const archive = fresh();
  const line = 'Sign up for 3 letters a week.';
  const given = articleWith({
    title: 'Dam',
    url: 'https://news.example/letters',
    paragraphs: ['“It rained on 2 days,” said Ida Holm.', line],
    quotes: [{ words: '“It rained on 2 days,”', name: 'Ida Holm' }],
    numbers: [{ words: '2 days' }, { words: '3 letters' }],
    summary: [line],
  });
  await archive.keep(handedIn(given));
  const done = correction({ as: 'not-article', article: 1, words: [line] });
  expect(await archive.correct(done)).toBe(0);
  const kept = (await archive.article(1))?.reading;
  expect([kept?.numbers.length, kept?.summary, kept?.quotes.length]).toEqual([1, [], 1]);
  await archive.undo(done.id, 'U2', 9);
  expect((await archive.article(1))?.reading).toEqual(given.reading);
});
