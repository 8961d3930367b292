import { describe, expect, test } from '@jest/globals';
import type { DailyOrder, KeptArticle } from '../../src/archive/archive.ts';
import { answerQuestion, inWords, isQuestion, wishOf } from '../../src/answers/index.ts';
import { dailyContent } from '../../src/answers/daily/content.ts';
import { dress } from '../../src/slack/index.ts';
import { articleWith } from '../support/articles.ts';
import { readerOver } from '../support/reader.ts';

const card = { title: 'Lamp to be lit', url: 'https://courier.example/lamp' };
const first = articleWith({
  ...card,
  id: 1,
  addedAt: '2026-11-20T08:00:00.000Z',
  paragraphs: ['“It is dark,” said Tomas Reke. “We have no oil,” he said. It costs 300 crowns.'],
  quotes: [
    { words: '“It is dark,”', name: 'Tomas Reke' },
    { words: '“We have no oil,”', name: 'Tomas Reke' },
  ],
  numbers: [{ words: '300 crowns', value: 300, kind: 'money' }],
});
const second = articleWith({
  ...card,
  id: 2,
  revises: 1,
  addedAt: '2026-11-21T08:00:00.000Z',
  paragraphs: [
    '“It is dark,” said Tomas Reke. “We have oil now,” said Ida Holm. It costs 400 crowns.',
  ],
  quotes: [
    { words: '“It is dark,”', name: 'Tomas Reke' },
    { words: '“We have oil now,”', name: 'Ida Holm' },
  ],
  numbers: [{ words: '400 crowns', value: 400, kind: 'money' }],
});
const third = articleWith({
  ...card,
  id: 3,
  revises: 2,
  paragraphs: [`${second.reading.text.split('\n\n')[1] ?? ''} It rained.`],
  quotes: [
    { words: '“It is dark,”', name: 'Tomas Reke' },
    { words: '“We have oil now,”', name: 'Ida Holm' },
  ],
  numbers: [{ words: '400 crowns', value: 400, kind: 'money' }],
});

const asked = (articles: readonly KeptArticle[], id: number) =>
  answerQuestion(readerOver(articles), { ask: 'changes', where: { in: 'article', id } });

describe('what has changed in an article', () => {
  test('is what it says now and did not, and what it said and does not any more, each where it stands', async () => {
    const answer = await asked([first, second], 2);
    if (answer.kind !== 'changes') throw new Error(answer.kind);
    const words = (side: typeof answer.added) => [
      side.quotes.map((quote) => [quote.words, quote.name, quote.source.paragraph]),
      side.numbers.map((number) => number.words),
      side.more,
    ];
    expect(words(answer.added)).toEqual([
      [['“We have oil now,”', 'Ida Holm', 1]],
      ['400 crowns'],
      0,
    ]);
    expect(words(answer.gone)).toEqual([
      [['“We have no oil,”', 'Tomas Reke', 1]],
      ['300 crowns'],
      0,
    ]);
    const said = inWords(answer);
    expect(said.split('\n')[0]).toBe('What has changed in “Lamp to be lit” since 2026-11-20');
    const { blocks } = dress(answer);
    expect(JSON.stringify(blocks)).toContain('It said then, and does not now:');
  });

  test.each<[string, readonly KeptArticle[], number, string]>([
    ['one version', [first], 1, 'in one version only'],
    ['a version that is gone', [second], 2, 'not kept any more'],
    ['other words, but no quote and no number', [second, third], 3, 'no quote and no number'],
  ])('says so where there is %s', async (_what, articles, id, says) => {
    const answer = await asked(articles, id);
    expect(answer).toMatchObject({ kind: 'note', says: expect.stringContaining(says) });
  });

  test.each([
    ['changes', { in: 'latest' }],
    ['changes in:latest', { in: 'latest' }],
    ['changes https://courier.example/lamp', { in: 'url', url: 'https://courier.example/lamp' }],
    ['changes in:"lamp to be"', { in: 'title', words: 'lamp to be' }],
  ])('%s is understood', (typed, where) => {
    const wish = wishOf('onrecord', typed, { today: '2026-11-28', zone: null });
    const question = { ask: 'changes', where };
    expect(wish).toEqual({ do: 'answer', question });
    expect(isQuestion(question)).toBe(true);
  });

  test('stands in a line of the daily post, apart from the new articles', async () => {
    const order: DailyOrder = {
      channel: 'C1',
      owner: 'U1',
      at: '08:30',
      zone: 'UTC',
      on: true,
      since: 0,
      told: 1,
    };
    const content = await dailyContent(readerOver([first, second]), order, '2026-11-22');
    expect(content?.articles).toEqual([]);
    expect(content?.changes.map(({ says }) => says)).toEqual([
      '1 quote new, 1 taken out; 1 number new, 1 taken out',
    ]);
    expect(content?.people.map(({ person }) => person.name)).toEqual(['Ida Holm']);
  });
});
