import { describe, expect, test } from '@jest/globals';
import { answerQuestion, type Asker, type NumbersQuestion } from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';
import { readerOver } from '../support/reader.ts';
import { silent, tram, wall } from './newsroom.ts';

const asker: Asker = { team: 'T1', channel: 'C1', user: 'U1' };
const question = (more: Partial<NumbersQuestion> = {}): NumbersQuestion => ({
  ask: 'numbers',
  topic: null,
  by: null,
  since: null,
  until: null,
  where: { in: 'latest' },
  skip: 0,
  ...more,
});
const ask = (more: Partial<NumbersQuestion> = {}, current = 3) =>
  answerQuestion(readerOver([wall, tram, silent], current), question(more), asker);

const words = async (more: Partial<NumbersQuestion> = {}) => {
  const answer = await ask(more);
  if (answer.kind !== 'numbers') throw new Error(answer.kind);
  return answer.items.map((number) => number.words);
};

test('what a fact-checker wants most comes first; the others behind Show more', async () => {
  const answer = await ask();
  if (answer.kind !== 'numbers' || answer.more === null) throw new Error(answer.kind);
  expect(answer.total).toBe(6);
  expect(answer.article?.title).toBe('Harbour wall to close for six weeks');
  expect(answer.items.map((number) => number.words)).toEqual([
    'Some 300',
    'about £1.2m',
    'four out of nine',
    'more than 150 years',
    'six weeks',
  ]);
  const rest = await answerQuestion(readerOver([wall]), answer.more, asker);
  expect(rest).toMatchObject({ skip: 5, items: [{ words: 'six years', key: false }], more: null });
});

test('Show more stays with its article when the channel has gone on to another', async () => {
  const answer = await ask();
  expect(answer).toMatchObject({ more: { where: { in: 'article', id: 3 } } });
});

test('a number is told in the article’s words, with what is counted, which way it goes, who says it and where', async () => {
  expect(await ask()).toMatchObject({
    items: [
      {},
      {
        words: 'about £1.2m',
        of: 'repairs',
        by: 'Niamh Dorrian',
        trend: 'up',
        key: true,
        source: { paragraph: 2, day: '2026-11-03' },
      },
      {},
      {},
      {},
    ],
  });
});

describe('narrowing', () => {
  test.each<[string, Partial<NumbersQuestion>, readonly string[]]>([
    ['by surname', { by: 'Ms. Dorrian' }, ['about £1.2m']],
    ['by organisation', { by: 'coastal survey' }, ['four out of nine', 'more than 150 years']],
    ['by topic', { topic: 'repairs' }, ['about £1.2m']],
  ])('%s', async (_, more, expected) => {
    expect(await words(more)).toEqual(expected);
  });

  test('the channel’s article comes before newer ones', async () => {
    const newer = articleWith({
      id: 8,
      title: 'Newer',
      paragraphs: ['Some 40 stones'],
      numbers: [{ words: '40', of: 'stones' }],
    });
    const older = articleWith({
      id: 7,
      title: 'Older',
      paragraphs: ['Some 50 stones'],
      numbers: [{ words: '50', of: 'stones' }],
    });
    const answer = await answerQuestion(
      readerOver([newer, older], 7),
      question({ topic: 'stones', where: { in: 'everywhere' } }),
      asker,
    );
    expect(answer).toMatchObject({ article: null, items: [{ words: '50' }, { words: '40' }] });
  });

  test('days leave articles out', async () => {
    expect(await ask({ until: '2026-10-31', where: { in: 'everywhere' } })).toMatchObject({
      kind: 'no-numbers',
      says: 'No numbers until 2026-10-31.',
    });
  });
});

test.each([
  ['deaths', ['12']],
  ['child', ['three']],
  ['sales', ['$5 million']],
  ['died', ['12']],
])('a topic finds words of its family: %s', async (topic, expected) => {
  const article = articleWith({
    paragraphs: [
      'In Larkby 12 people died. They left three children behind. The pier was sold for $5 million.',
    ],
    numbers: [
      { words: '12', of: 'people' },
      { words: 'three', of: 'children' },
      { words: '$5 million', kind: 'money' },
    ],
  });
  const answer = await answerQuestion(readerOver([article]), question({ topic }), asker);
  expect(answer).toMatchObject({ items: expected.map((own) => ({ words: own })) });
});

test('none about the topic: says so and leads to all of the article', async () => {
  expect(await ask({ topic: 'otters' })).toMatchObject({
    kind: 'no-numbers',
    says: 'No numbers about “otters” in “Harbour wall to close for six weeks”.',
    all: { question: { topic: null, where: { in: 'latest' } } },
  });
});

test('an article without numbers', async () => {
  expect(await ask({ where: { in: 'article', id: 1 } })).toMatchObject({
    kind: 'no-numbers',
    says: 'No numbers in “Harbour seals counted”.',
    all: null,
  });
});
