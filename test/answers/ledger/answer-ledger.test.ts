import { expect, test } from '@jest/globals';
import { answerQuestion, inWords, type Question } from '../../../src/answers/index.ts';
import { read } from '../../../src/reading/index.ts';
import { readerOver } from '../../support/reader.ts';

const kept = (id: number, date: string, title: string, words: string) => {
  const reading = read({
    text: `${title}\n\n${words}`,
    title: { start: 0, end: title.length },
    date,
  });
  const counts = { quotes: reading.quotes.length, numbers: reading.numbers.length };
  const url = `https://larkby.example/${id}`;
  const card = { id, title, url, author: null, date, addedAt: date, addedBy: null, revises: null };
  return { card: { ...card, ...counts }, reading };
};

const first = kept(
  1,
  '2026-03-02',
  'Flood in Larkby kills dozens',
  'The flood in Larkby has killed about 40 people, the county said. It left 12 houses in ruins.',
);
const second = kept(
  2,
  '2026-03-03',
  'Larkby flood: search goes on',
  'The flood in Larkby has killed 43 people, the county said.',
);
const third = kept(
  3,
  '2026-03-05',
  'Larkby mourns the dead of the flood',
  'The flood in Larkby killed at least 61 people, Mayor Ida Holm said.',
);
const other = kept(
  4,
  '2026-03-04',
  'Bus leaves road in Pell',
  'The crash in Pell killed three people, the police said.',
);

const question = (topic: string): Question => ({
  ask: 'ledger',
  topic,
  by: null,
  since: null,
  until: null,
  skip: 0,
});
const ask = (topic: string) =>
  answerQuestion(readerOver([third, other, second, first]), question(topic));

test('sets figures of the same thing side by side, oldest first, each with hedge, source, day and link', async () => {
  const answer = await ask('killed');
  if (answer.kind !== 'ledger') throw new Error(answer.kind);
  expect(answer.items).toHaveLength(1);
  expect(answer.items[0]).toMatchObject({ what: 'people', agree: false, earlier: 0 });
  expect(
    answer.items[0]?.figures.map(({ number: { words, by, source }, differs }) => [
      source.day,
      words,
      by,
      differs,
      source.link?.startsWith('https://larkby.example/'),
    ]),
  ).toEqual([
    ['2026-03-02', 'about 40', 'the county', false, true],
    ['2026-03-03', '43', 'the county', false, true],
    ['2026-03-05', 'at least 61', 'Ida Holm', true, true],
  ]);
});

test('says that they differ, never which is right', async () => {
  const says = inWords(await ask('killed'));
  expect(says).toContain('people: 3 figures, oldest first; they do not all agree');
  expect(says).toContain('2026-03-05 · at least 61 · says Ida Holm · differs from the one before');
});

test('says so where nothing can be set side by side, and leads to the numbers', async () => {
  expect(await ask('houses')).toMatchObject({
    kind: 'no-numbers',
    says: 'No two articles have a figure for what is certainly the same thing about “houses”; 1 number stands for itself.',
    all: { question: { ask: 'numbers', topic: 'houses' } },
  });
});
