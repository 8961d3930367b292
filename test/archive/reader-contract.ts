import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ArchiveReader, KeptArticle, QuoteFilter } from '../../src/archive/archive.ts';
import { articleWith } from '../support/articles.ts';

const cranes = articleWith({
  id: 1,
  title: 'Harbour cranes stand still',
  url: 'https://news.example/cranes',
  date: '2026-10-01',
  addedAt: '2026-10-01T08:00:00.000Z',
  paragraphs: [
    '“The cranes will not move before Friday,” said Marta Kowalczyk, harbour master.',
    '“Nobody was hurt,” she said. Kowalczyk said the inspection would take two days.',
    '“We want our money,” said Tom Grey of the dockers’ union.',
  ],
  quotes: [
    { words: '“The cranes will not move before Friday,”', name: 'Marta Kowalczyk' },
    { words: '“Nobody was hurt,”', name: 'Marta Kowalczyk', speaker: 'she' },
    { words: 'the inspection would take two days', name: 'Marta Kowalczyk', kind: 'indirect' },
    { words: '“We want our money,”', name: 'Tom Grey' },
  ],
  people: [
    { name: 'Marta Kowalczyk', aliases: ['Kowalczyk'], roles: ['harbour master'] },
    { name: 'Tom Grey', roles: ['of the dockers’ union'] },
  ],
});

const ferries = articleWith({
  id: 2,
  title: 'Ferries late again',
  url: 'https://news.example/ferries',
  addedAt: '2026-10-09T23:30:00.000Z',
  paragraphs: [
    '“The ferry fares stay as they are,” said Marta Kowalczyk, head of the port authority.',
    '“They promised us a new ferry,” said José Álvarez-Núñez. One passenger said “never again”.',
  ],
  quotes: [
    { words: '“The ferry fares stay as they are,”', name: 'Marta Kowalczyk' },
    { words: '“They promised us a new ferry,”', name: 'José Álvarez-Núñez' },
    { words: '“never again”', name: null, kind: 'mixed', confidence: 'uncertain' },
  ],
  people: [
    { name: 'Marta Kowalczyk', roles: ['head of the port authority', 'harbour master'] },
    { name: 'José Álvarez-Núñez' },
  ],
});

const otters = articleWith({
  id: 3,
  title: 'Otters in the basin',
  date: '2026-09-20T10:00:00+02:00',
  addedAt: '2026-10-12T12:00:00.000Z',
  paragraphs: ['“Two pups,” said Tom Grey jr.', '“They eat the eels,” said Tom Grey of the union.'],
  quotes: [
    { words: '“Two pups,”', name: 'Tom Grey jr.' },
    { words: '“They eat the eels,”', name: 'Tom Grey' },
  ],
});

/** What `readerContract` reads; `open` is to hand out a reader over these, added in this order. */
export const articles: readonly KeptArticle[] = [cranes, ferries, otters];

/** What every reader of the archive must do, whatever the articles are kept in. */
export function readerContract(
  name: string,
  open: (articles: readonly KeptArticle[]) => Promise<ArchiveReader>,
): void {
  describe(`${name}, read`, () => {
    let reader: ArchiveReader;
    beforeAll(async () => {
      reader = await open(articles);
    }, 120_000);

    const names = async (text: string, limit = 10) =>
      (await reader.people(text, limit)).map((person) => person.name);
    const idOf = async (wanted: string) => (await reader.people(wanted, 1))[0]?.id ?? '?';
    const said = async (wanted: string, filter: Partial<QuoteFilter> = {}) => {
      const { items, total } = await reader.quotes(await idOf(wanted), { limit: 10, ...filter });
      return { words: items.map(({ quote }) => quote.text), total };
    };

    test('gives an article back as it was kept', async () => {
      expect(await reader.article(1)).toEqual(cranes);
      expect(await reader.article(2)).toEqual(ferries);
      expect(await reader.article(4)).toBeNull();
      expect(await reader.article(0)).toBeNull();
    });

    test('lists the newest first', async () => {
      expect((await reader.articles(10)).map(({ id }) => id)).toEqual([3, 2, 1]);
      expect(await reader.articles(1, 1)).toEqual([ferries.card]);
      expect(await reader.articles(5, 3)).toEqual([]);
      expect(await reader.articleCount()).toBe(3);
    });

    test('finds an article by its address', async () => {
      expect(await reader.byUrl('https://news.example/ferries')).toBe(2);
      expect(await reader.byUrl('https://news.example/')).toBeNull();
    });

    test('takes the newest article for the current one where a channel has none', async () => {
      expect(await reader.current(null)).toBe(3);
      expect(await reader.current('C9')).toBe(3);
    });

    test.each([
      ['Marta Kowalczyk', ['Marta Kowalczyk']],
      ['kowal', ['Marta Kowalczyk']],
      ['MARTA', ['Marta Kowalczyk']],
      ['Álvarez', ['José Álvarez-Núñez']],
      ['jose alvarez nunez', ['José Álvarez-Núñez']],
      ['nunez', ['José Álvarez-Núñez']],
      ['harbour m', ['Marta Kowalczyk']],
      ['port authority', ['Marta Kowalczyk']],
      ['owalczyk', []],
      ['Kowalczyk Marta', []],
      ['Nobody', []],
    ])('people called %s', async (text, expected) => {
      expect(await names(text)).toEqual(expected);
    });

    test('people: a father and a son are two, the most quoted first', async () => {
      expect(await names('grey')).toEqual(['Tom Grey', 'Tom Grey jr.']);
      expect(await names('grey', 1)).toEqual(['Tom Grey']);
    });

    test('people: everybody, the most quoted first', async () => {
      const everybody = await names('');
      expect(everybody.slice(0, 2)).toEqual(['Marta Kowalczyk', 'Tom Grey']);
      expect(everybody.toSorted()).toEqual(
        ['José Álvarez-Núñez', 'Marta Kowalczyk', 'Tom Grey', 'Tom Grey jr.'].toSorted(),
      );
      expect(await names('', 2)).toHaveLength(2);
    });

    test('one person in two articles is one line with the roles of both', async () => {
      const [marta] = await reader.people('kowalczyk', 10);
      expect(marta).toEqual({
        id: expect.any(String),
        name: 'Marta Kowalczyk',
        type: 'person',
        aliases: ['Kowalczyk'],
        roles: ['harbour master', 'head of the port authority'],
        quotes: 4,
        articles: 2,
      });
      expect(await reader.person(marta?.id ?? '')).toEqual(marta);
      expect(await reader.person('nobody at all')).toBeNull();
    });

    test.each([
      ['Kowalczik', ['Marta Kowalczyk']],
      ['Kowlaczyk', ['Marta Kowalczyk']],
      ['marta kowalczy', ['Marta Kowalczyk']],
      ['Gray', ['Tom Grey', 'Tom Grey jr.']],
      ['Alvares', ['José Álvarez-Núñez']],
      ['Alvarez-Nuñes', ['José Álvarez-Núñez']],
      ['Dorrian', []],
      ['Grey', []],
      ['', []],
    ])('people spelt nearly like %s', async (text, expected) => {
      expect((await reader.similar(text, 10)).map((person) => person.name)).toEqual(expected);
    });

    test('quotes: newest article first, within it in its order', async () => {
      expect(await said('Kowalczyk')).toEqual({
        words: [
          '“The ferry fares stay as they are,”',
          '“The cranes will not move before Friday,”',
          '“Nobody was hurt,”',
          'the inspection would take two days',
        ],
        total: 4,
      });
    });

    test('quotes: a page of them, and how many there are', async () => {
      expect(await said('Kowalczyk', { limit: 2, skip: 1 })).toEqual({
        words: ['“The cranes will not move before Friday,”', '“Nobody was hurt,”'],
        total: 4,
      });
      expect(await said('Kowalczyk', { skip: 4 })).toEqual({ words: [], total: 4 });
      expect(await said('Kowalczyk', { limit: 0 })).toEqual({ words: [], total: 4 });
    });

    test('quotes: with the place where they stand', async () => {
      const { items } = await reader.quotes(await idOf('kowalczyk'), { limit: 1, skip: 2 });
      expect(items).toEqual([
        { article: cranes.card, index: 1, quote: cranes.reading.quotes[1], paragraph: 2 },
      ]);
    });

    test('quotes: nobody has none', async () => {
      expect(await reader.quotes('nobody at all', { limit: 5 })).toEqual({ items: [], total: 0 });
    });

    test.each<[string, Partial<QuoteFilter>, number]>([
      ['one article', { article: 1 }, 3],
      ['an article without them', { article: 3 }, 0],
      ['an article that is not there', { article: 99 }, 0],
      ['direct ones', { direct: true }, 3],
      ['since, with that day', { since: '2026-10-09' }, 1],
      ['since the day after', { since: '2026-10-10' }, 0],
      ['until, with that day', { until: '2026-10-01' }, 3],
      ['between', { since: '2026-10-02', until: '2026-10-08' }, 0],
      ['a word', { topic: ['ferry'] }, 1],
      ['the word in another form', { topic: ['fare'] }, 1],
      ['a word of the title', { topic: ['harbour'] }, 3],
      ['two words, one in the title', { topic: ['cranes', 'hurt'] }, 1],
      ['a word that nobody said', { topic: ['whale'] }, 0],
      ['a word, direct, in one article', { topic: ['crane'], direct: true, article: 1 }, 2],
    ])('quotes narrowed to %s', async (_what, filter, expected) => {
      const { words, total } = await said('kowalczyk', filter);
      expect([words.length, total]).toEqual([expected, expected]);
    });

    test('the date of an article is the one that it has, not the day it was added', async () => {
      expect((await said('Tom Grey jr', { until: '2026-09-20' })).total).toBe(1);
      expect((await said('Tom Grey jr', { since: '2026-09-21' })).total).toBe(0);
    });
  });
}
