import { describe, expect, test } from '@jest/globals';
import { answerQuestion, isQuestion, type Answer } from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';
import { readerOver } from '../support/reader.ts';
import { silent, tram, wall } from './newsroom.ts';

const reader = readerOver([wall, tram, silent]);
const latest = { in: 'latest' } as const;

test('the voices of an article, most quoted first, each with its quotes behind it', async () => {
  const answer = await answerQuestion(reader, { ask: 'who', where: latest, skip: 0 });
  expect(answer).toMatchObject({
    kind: 'who',
    total: 3,
    items: [
      { name: 'Niamh Dorrian', quotes: 4, role: 'spokesperson for the Marrowby Harbour Authority' },
      { name: 'Jane Smith' },
      { name: 'the Coastal Survey', type: 'organisation' },
    ],
    more: null,
  });
  if (answer.kind !== 'who' || !answer.items[2]) throw new Error(answer.kind);
  expect(await answerQuestion(reader, answer.items[2].question)).toMatchObject({
    kind: 'quotes',
    person: { name: 'the Coastal Survey' },
  });
});

test('the voices of everything that was read, five at a time', async () => {
  const everywhere = { ask: 'who', where: { in: 'everywhere' }, skip: 0 } as const;
  const answer = await answerQuestion(reader, everywhere);
  expect(answer).toMatchObject({ kind: 'who', article: null, total: null, more: null });
  if (answer.kind !== 'who') throw new Error(answer.kind);
  expect(answer.items).toHaveLength(5);
});

test('the articles, newest first', async () => {
  expect(await answerQuestion(reader, { ask: 'articles', skip: 0 })).toMatchObject({
    total: 3,
    items: [
      { title: 'Harbour wall to close for six weeks', day: '2026-11-03' },
      { title: 'Night tram comes back', day: '2026-10-20' },
      { title: 'Harbour seals counted', day: '2026-09-01' },
    ],
    more: null,
  });
});

test('six articles take two answers', async () => {
  const six = readerOver([1, 2, 3, 4, 5, 6].map((id) => articleWith({ id, paragraphs: [] })));
  const first = await answerQuestion(six, { ask: 'articles', skip: 0 });
  if (first.kind !== 'articles' || first.more === null) throw new Error(first.kind);
  expect(await answerQuestion(six, first.more)).toMatchObject({ items: [{ id: 1 }], more: null });
});

test('a summary is the article’s sentences with their paragraphs', async () => {
  expect(await answerQuestion(reader, { ask: 'summary', where: latest })).toMatchObject({
    kind: 'summary',
    sentences: [
      { words: expect.stringMatching(/^The Coastal Survey said/), source: { paragraph: 5 } },
    ],
  });
});

test('an article’s card leads to its voices, numbers and summary', async () => {
  const answer = await answerQuestion(reader, { ask: 'article', where: latest });
  if (answer.kind !== 'article') throw new Error(answer.kind);
  expect(answer.voices.map(({ name }) => name)).toEqual([
    'Niamh Dorrian',
    'Jane Smith',
    'the Coastal Survey',
  ]);
  const kinds = await Promise.all(
    answer.steps.map(({ question }) => answerQuestion(reader, question)),
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['who', 'numbers', 'summary']);
});

const context = (index: number): Promise<Answer> =>
  answerQuestion(reader, { ask: 'context', article: 3, index });

describe('a quote in context', () => {
  test('has its paragraph cut around the quote, and those beside it', async () => {
    const answer = await context(2);
    if (answer.kind !== 'context') throw new Error(answer.kind);
    const { head, quote, tail } = answer.paragraph;
    expect(quote).toBe('repairs would cost about £1.2m');
    expect(wall.reading.text).toContain(head + quote + tail);
    expect(answer.before).toMatch(/^“We would rather/);
    expect(answer.after).toMatch(/^“Nobody should/);
  });

  test('is told to be gone when it is', async () => {
    expect(await context(99)).toMatchObject({ kind: 'trouble', code: 'no-such-quote' });
  });
});

describe('what comes back from a button', () => {
  test.each([
    [{ ask: 'articles', skip: 0 }],
    [{ ask: 'who', where: { in: 'url', url: 'https://a.example/' }, skip: 5 }],
    [{ ask: 'context', article: 1, index: 0 }],
  ])('%j is a question', (value) => {
    expect(isQuestion(JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  test.each([
    [null],
    ['quote'],
    [{}],
    [{ ask: 'constructor' }],
    [{ ask: '__proto__' }],
    [{ ask: 'articles', skip: -1 }],
    [{ ask: 'articles' }],
    [{ ask: 'who', where: { in: 'url' }, skip: 0 }],
    [{ ask: 'who', where: null, skip: 0 }],
    [
      {
        ask: 'numbers',
        topic: null,
        by: null,
        since: 'x',
        until: null,
        where: { in: 'latest' },
        skip: 0,
      },
    ],
  ])('%j is none', (value) => {
    expect(isQuestion(value)).toBe(false);
  });
});
