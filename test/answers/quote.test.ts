import { describe, expect, test } from '@jest/globals';
import { answerQuestion, inWords, type QuoteQuestion } from '../../src/answers/index.ts';
import { readerOver } from '../support/reader.ts';
import { quoteQuestion, silent, tram, wall } from './newsroom.ts';

const reader = readerOver([wall, tram, silent]);
const ask = (name: string, more: Partial<QuoteQuestion> = {}) =>
  answerQuestion(reader, quoteQuestion(name, more));

describe('what is told of a quote', () => {
  test('where it stands, what kind it is and how the speaker is known', async () => {
    const answer = await ask('Dorrian');
    if (answer.kind !== 'quotes') throw new Error(answer.kind);
    const facts = answer.items.map(({ words, label, cue, how }) => [words, label, cue, how]);
    expect(facts).toEqual([
      [
        '“We would rather close it for six weeks than lose it for six years,”',
        'Direct',
        'said Niamh Dorrian',
        'named in the sentence',
      ],
      [
        'the gap was “not a surprise, but larger than we hoped.”',
        'Partly in their words',
        expect.stringMatching(/Dorrian/),
        'named in the sentence',
      ],
      [
        'repairs would cost about £1.2m',
        'Reported, not their words',
        expect.any(String),
        'worked out from “She”',
      ],
      [
        '“Nobody should be out there, and nobody needs to be,”',
        'Direct',
        expect.any(String),
        'worked out from “she”',
      ],
    ]);
    expect(answer.items[3]?.source).toEqual({
      article: 3,
      title: 'Harbour wall to close for six weeks',
      day: '2026-11-03',
      paragraph: 3,
      link: 'https://marrowby.example/wall#:~:text=Nobody%20should%20be%20out%20there%2C%20and%20nobody%20needs%20to%20be',
    });
  });

  test('who passed it on', async () => {
    expect(await ask('Jane Smith')).toMatchObject({ items: [{ relay: 'the Courier' }] });
  });
});

describe('narrowing', () => {
  test.each<[string, Partial<QuoteQuestion>, number, string | null]>([
    ['by topic', { topic: 'surprise' }, 1, 'about “surprise”'],
    [
      'by the telling words of a topic',
      { topic: 'the repairs by and for a' },
      1,
      'about “the repairs by and for a”',
    ],
    [
      'by day',
      { since: '2026-11-01', until: '2026-11-30' },
      4,
      'since 2026-11-01, until 2026-11-30',
    ],
    ['to direct speech', { direct: true }, 2, 'in direct speech only'],
    [
      'to an article by address',
      { where: { in: 'url', url: 'https://marrowby.example/wall' } },
      4,
      null,
    ],
    ['to an article by title', { where: { in: 'title', words: 'wall close' } }, 4, null],
  ])('%s', async (_, more, total, narrowed) => {
    expect(await ask('Dorrian', more)).toMatchObject({ kind: 'quotes', total, narrowed });
  });

  test('says how many there are when nothing fits, and leads to them', async () => {
    const answer = await ask('Dorrian', { topic: 'otters', since: '2026-01-01' });
    expect(answer).toMatchObject({
      kind: 'no-quotes',
      says: 'Niamh Dorrian has 4 quotes, none about “otters”, since 2026-01-01.',
      all: { says: 'Show all 4' },
    });
    if (answer.kind !== 'no-quotes' || answer.all === null) throw new Error(answer.kind);
    expect(await answerQuestion(reader, answer.all.question)).toMatchObject({ total: 4 });
  });

  test('says so when the article is another’s', async () => {
    expect(await ask('Dorrian', { where: { in: 'article', id: 2 } })).toMatchObject({
      says: 'Niamh Dorrian has 4 quotes, none in that article.',
    });
  });

  test('several titles have to be chosen from', async () => {
    const answer = await ask('Dorrian', { where: { in: 'title', words: 'harbour' } });
    expect(answer).toMatchObject({
      kind: 'choose-article',
      articles: [
        { article: { id: 3 }, question: { ask: 'quote', where: { in: 'article', id: 3 } } },
        { article: { id: 1 } },
      ],
    });
  });

  test.each<[string, Partial<QuoteQuestion>, string]>([
    ['an unknown title', { where: { in: 'title', words: 'volcano' } }, 'no-such-title'],
    ['an unread address', { where: { in: 'url', url: 'https://else.example/' } }, 'not-read'],
  ])('%s is told', async (_, more, code) => {
    expect(await ask('Dorrian', more)).toMatchObject({ kind: 'trouble', code });
  });

  test('an empty archive says what to do', async () => {
    const answer = await answerQuestion(
      readerOver([]),
      quoteQuestion('x', { where: { in: 'latest' } }),
    );
    expect(answer).toMatchObject({ kind: 'trouble', code: 'nothing-read' });
  });
});

test('five at most, then the rest', async () => {
  const many = readerOver([
    { card: { ...wall.card, id: 9 }, reading: wall.reading },
    { card: { ...wall.card, id: 10 }, reading: wall.reading },
  ]);
  const first = await answerQuestion(many, quoteQuestion('Dorrian'));
  if (first.kind !== 'quotes' || first.more === null) throw new Error(first.kind);
  expect([first.items.length, first.total, first.articles]).toEqual([5, 8, 2]);
  const second = await answerQuestion(many, first.more);
  if (second.kind !== 'quotes') throw new Error(second.kind);
  expect([second.skip, second.items.length, second.more]).toEqual([5, 3, null]);
});

test('whose whole name was typed is found without looking through all others; a surname is looked for', async () => {
  const asked: string[] = [];
  const counting = {
    ...reader,
    people: (text: string, limit: number) => {
      asked.push(text);
      return reader.people(text, limit);
    },
  };
  const whole = await answerQuestion(counting, quoteQuestion('Ms. Niamh DORRIAN'));
  expect(whole).toMatchObject({ kind: 'quotes', person: { name: 'Niamh Dorrian' } });
  expect(asked).toEqual([]);
  const surname = await answerQuestion(counting, quoteQuestion('Dorrian'));
  expect(surname).toMatchObject({ kind: 'quotes', person: { name: 'Niamh Dorrian' } });
  expect(asked).toEqual(['Dorrian']);
});

test('of very many that are narrowed it is told how many there are at least', async () => {
  const many = {
    ...reader,
    quotes: async (...asked: Parameters<typeof reader.quotes>) => ({
      ...(await reader.quotes(...asked)),
      isLeast: true,
    }),
  };
  const answer = await answerQuestion(many, quoteQuestion('Dorrian', { topic: 'wall' }));
  if (answer.kind !== 'quotes') throw new Error(answer.kind);
  const count = answer.items.length;
  expect(inWords(answer)).toMatch(/^Niamh Dorrian: at least \d quotes? about “wall”/);
  expect(inWords(answer)).toContain(`Showing 1–${count} of at least ${answer.total}`);
  expect(answer.more).toMatchObject({ name: 'Niamh Dorrian', topic: 'wall', skip: count });
});
