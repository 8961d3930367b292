import { describe, expect, test } from '@jest/globals';
import type { DailyOrder, KeptArticle } from '../../../src/archive/archive.ts';
import { articleWith } from '../../support/articles.ts';
import { deskOver } from '../../support/desk.ts';
import { silent, tram, wall } from '../newsroom.ts';

const order: DailyOrder = {
  channel: 'C1',
  owner: 'U1',
  at: '08:30',
  zone: 'Europe/London',
  on: true,
  since: 0,
  told: 0,
};
const daily = (articles: readonly KeptArticle[], more: Partial<DailyOrder> = {}, upTo?: number) =>
  deskOver(articles).desk.daily('T1', { ...order, ...more }, '2026-11-23', upTo);

test('tells the people with their best quote, the key numbers and the articles', async () => {
  const answer = await daily([wall, tram, silent]);
  expect(answer).toMatchObject({
    kind: 'daily',
    date: '2026-11-23',
    owner: 'U1',
    told: 3,
    unlisted: 0,
  });
  expect(answer?.people.map(({ person, quote }) => [person.name, quote.words])).toEqual([
    ['Niamh Dorrian', '“We would rather close it for six weeks than lose it for six years,”'],
    ['Jane Smith', '“There is no pot of gold for this.”'],
    ['the Coastal Survey', 'four out of nine harbours have walls'],
    ['Tom Smith', '“The last tram will leave at two,”'],
    ['Renée Müller', '“Nobody will have to walk,”'],
  ]);
  expect(answer?.numbers.map(({ words }) => words)).toEqual([
    'Some 300',
    'about £1.2m',
    'four out of nine',
    'more than 150 years',
  ]);
  expect(answer?.articles.map(({ article, sentence }) => [article.id, sentence === null])).toEqual([
    [3, false],
    [2, true],
    [1, true],
  ]);
});

describe('only what is new', () => {
  test('articles after the last that was told', async () => {
    const answer = await daily([wall, tram, silent], { told: 2 });
    expect(answer?.articles.map(({ article }) => article.id)).toEqual([3]);
  });

  test('nothing from before the order', async () => {
    const since = Date.parse('2026-10-01T00:00:00Z');
    const answer = await daily([wall, silent], { since });
    expect(answer?.articles.map(({ article }) => article.id)).toEqual([3]);
  });

  test('nothing that came in after the post was planned', async () => {
    expect(await daily([wall, tram, silent], {}, 2)).toMatchObject({ told: 2 });
  });

  test('no post on an empty day', async () => {
    expect(await daily([])).toBeNull();
    expect(await daily([wall, tram, silent], { told: 3 })).toBeNull();
  });
});

const at = (article: KeptArticle, url: string | null) => ({
  ...article,
  card: { ...article.card, url },
});

describe('what a channel has chosen', () => {
  const [one, two, three] = [
    at(wall, 'https://www.example.org/sport/wall'),
    at(tram, 'https://news.example.com/tram'),
    at(silent, null),
  ];
  const idsOf = async (from: readonly string[]) =>
    (await daily([one, two, three], { from }))?.articles.map(({ article }) => article.id) ?? null;

  test.each([
    ['a site', ['example.org'], [wall.card.id]],
    ['one of its folders', ['example.org/sport'], [wall.card.id]],
    ['a folder that only begins so', ['example.org/spo'], null],
    ['a site by its subdomain', ['example.com'], [tram.card.id]],
    ['another site whose name ends so', ['ample.com'], null],
    ['the site over another subdomain', ['www2.example.com'], null],
  ])('articles of %s', async (_name, from, ids) => {
    expect(await idsOf(from)).toEqual(ids);
  });

  test('articles that another address of theirs has from there', async () => {
    const also = { ...three, card: { ...three.card, also: ['https://example.net/x'] } };
    expect(await daily([also], { from: ['example.net'] })).toMatchObject({ items: 1 });
  });

  test('quotes alone, numbers alone; an article without them is no news', async () => {
    const quotes = await daily([wall, tram, silent], { only: 'quotes' });
    expect([quotes?.people.length, quotes?.numbers]).toEqual([5, []]);
    const numbers = await daily([wall, tram, silent], { only: 'numbers' });
    expect([numbers?.people, numbers?.numbers.length]).toEqual([[], 4]);
    const without = [wall, tram, silent].filter(({ reading }) => reading.numbers.length === 0);
    expect(without.length).toBeGreaterThan(0);
    expect(numbers?.items).toBe(3 - without.length);
  });

  test('a number of articles below which they wait; with one more they all come', async () => {
    const waiting = await daily([wall, tram], { least: 3 });
    expect(waiting).toMatchObject({ waits: true, items: 2 });
    expect(await daily([wall, tram, silent], { least: 3 })).toMatchObject({
      waits: false,
      items: 3,
    });
  });
});

const revision = (id: number, revises: number, extra: readonly string[]) =>
  articleWith({
    id,
    revises,
    paragraphs: ['“Nobody will have to walk,” said Renée Müller.', ...extra],
    quotes: ['“Nobody will have to walk,”', ...extra].map((words) => ({
      words,
      name: 'Renée Müller',
    })),
  });

describe('an edited article', () => {
  test('tells only what changed', async () => {
    const answer = await daily([tram, revision(4, 2, ['“And I am glad of it.”'])], { told: 2 });
    expect(answer?.people).toMatchObject([
      { person: { name: 'Renée Müller', quotes: 1 }, quote: { words: '“And I am glad of it.”' } },
    ]);
  });

  test('is silent when no quote and no number changed', async () => {
    const told = revision(2, 1, []);
    expect(await daily([told, revision(4, 2, [])], { told: 2 })).toBeNull();
  });

  test('tells what was taken out, without saying it again', async () => {
    const answer = await daily([tram, revision(4, 2, [])], { told: 2 });
    expect(answer?.changes.map(({ says }) => says)).toEqual(['1 quote taken out']);
    expect([answer?.people, answer?.articles]).toEqual([[], []]);
  });

  test('is told once when both revisions are new', async () => {
    const answer = await daily([tram, revision(4, 2, ['“And I am glad of it.”'])]);
    expect(answer?.articles.map(({ article }) => article.id)).toEqual([4]);
    expect(answer?.people).toMatchObject([{ person: { quotes: 2 } }]);
  });

  test('is compared with the revision that was told, not with the one between', async () => {
    const between = revision(4, 2, ['“And I am glad of it.”']);
    const answer = await daily([tram, between, revision(5, 4, ['“And I am glad of it.”'])], {
      told: 2,
    });
    expect(answer).toMatchObject({
      told: 5,
      people: [{ quote: { words: '“And I am glad of it.”' } }],
    });
  });
});

test('of an edited article only the changes that a channel wants are news', async () => {
  const edited = revision(4, 2, ['“And I am glad of it.”']);
  expect(await daily([tram, edited], { told: 2, only: 'numbers' })).toBeNull();
  expect(await daily([tram, edited], { told: 2, only: 'quotes' })).toMatchObject({
    changes: [{ says: '1 quote new, 1 taken out' }],
  });
});

test('whose words are uncertain, or who has no name, is left out', async () => {
  const doubtful = articleWith({
    paragraphs: ['“One.” “Two.” “Three.”'],
    quotes: [
      { words: '“One.”', name: 'Ann Lee', confidence: 'uncertain' },
      { words: '“Two.”', name: null },
      { words: '“Three.”', name: 'a neighbour' },
    ],
    people: [{ name: 'Ann Lee' }, { name: 'a neighbour', type: 'unnamed' }],
  });
  expect(await daily([doubtful])).toMatchObject({ people: [], articles: [{}] });
});

test('a busy day is five of each, the rest counted', async () => {
  const busy = Array.from({ length: 70 }, (_, i) =>
    articleWith({
      id: i + 1,
      paragraphs: [`“Word number ${i}.”`, `${i} geese`],
      quotes: [{ words: `“Word number ${i}.”`, name: `Person ${i}` }],
      numbers: [{ words: `${i} geese` }],
    }),
  );
  const answer = await daily(busy);
  expect([answer?.people.length, answer?.numbers.length, answer?.articles.length]).toEqual([
    5, 5, 5,
  ]);
  expect([answer?.rest.length, answer?.unlisted, answer?.told]).toEqual([20, 45, 70]);
});
