import { describe, expect, test } from '@jest/globals';
import type { Archive } from '../../src/archive/archive.ts';
import { articleWith } from '../support/articles.ts';
import { order } from './daily-contract.ts';
import { handedIn } from './handed-in.ts';

const url = 'https://news.example/bridge';
export const first = articleWith({
  title: 'Bridge shut',
  url,
  paragraphs: ['“It is not safe,” said Ida Holm, engineer. “Nonsense,” said Per Lund.'],
  quotes: [
    { words: '“It is not safe,”', name: 'Ida Holm' },
    { words: '“Nonsense,”', name: 'Per Lund' },
  ],
  people: [{ name: 'Ida Holm', roles: ['engineer'] }, { name: 'Per Lund' }],
});
export const second = articleWith({
  title: 'Bridge shut',
  url,
  paragraphs: ['“It is not safe today,” said Ida Holm, chief engineer.'],
  quotes: [{ words: '“It is not safe today,”', name: 'Ida Holm' }],
  people: [{ name: 'Ida Holm', roles: ['chief engineer'] }],
});

const words = async (archive: Archive, called: string) => {
  const [person] = await archive.people(called, 1);
  const { items } = await archive.quotes(person?.id ?? '', { limit: 10 });
  return items.map(({ quote }) => quote.text);
};

/** What keeping an article must do; `fresh` gives the archive of a workspace that has nothing. */
export function keptContract(name: string, fresh: () => Archive): void {
  describe(`${name}, kept`, () => {
    test('twice the same is one', async () => {
      const archive = fresh();
      const kept = await archive.keep(handedIn(first, { addedBy: 'U7' }));
      expect(kept).toEqual({ card: { ...first.card, addedBy: 'U7' }, outcome: 'new' });
      const again = await archive.keep(handedIn(first, { now: 5_000_000_000_000 }));
      expect(again).toEqual({ card: kept.card, outcome: 'same' });
      expect(await archive.articleCount()).toBe(1);
      expect((await archive.people('Holm', 1))[0]).toMatchObject({ quotes: 1, articles: 1 });
    });

    test('a pasted text is the same text again, and gets an address when it comes with one', async () => {
      const archive = fresh();
      expect((await archive.keep(handedIn(first, { url: null }))).outcome).toBe('new');
      expect((await archive.keep(handedIn(first, { url: null }))).outcome).toBe('same');
      const { card, outcome } = await archive.keep(handedIn(first));
      expect([card.url, card.revises, outcome]).toEqual([url, 1, 'revised']);
      expect(await archive.byText(first.reading.text)).toBe(card.id);
      expect(await words(archive, 'Holm')).toEqual(['“It is not safe,”']);
      expect((await archive.keep(handedIn(first, { url: null }))).outcome).toBe('same');
      const elsewhere = await archive.keep(handedIn(first, { url: `${url}/copy` }));
      expect([elsewhere.outcome, await archive.articleCount()]).toEqual(['new', 2]);
    });

    test('a changed text at the same address takes the place of the old one', async () => {
      const archive = fresh();
      await archive.keep(handedIn(first, { channel: 'C1' }));
      const { card, outcome } = await archive.keep(handedIn(second));
      expect([card.id, card.revises, outcome]).toEqual([2, 1, 'revised']);
      expect((await archive.articles(10)).map(({ id }) => id)).toEqual([2]);
      expect(await archive.byUrl(url)).toBe(2);
      expect(await archive.current('C1')).toBe(2);
      expect(await archive.byText(first.reading.text)).toBeNull();
      expect((await archive.article(1))?.reading).toEqual(first.reading);
      expect(await words(archive, 'Holm')).toEqual(['“It is not safe today,”']);
      expect(await archive.people('Lund', 5)).toEqual([]);
      expect(await archive.similar('Lind', 5)).toEqual([]);
      const [ida] = await archive.people('', 5);
      expect(ida).toMatchObject({ name: 'Ida Holm', quotes: 1, articles: 1 });
      expect(ida?.roles).toEqual(['chief engineer']);
      const { total } = await archive.quotes(ida?.id ?? '', { limit: 5, topic: ['safe'] });
      expect(total).toBe(1);
      expect((await archive.quotes(ida?.id ?? '', { limit: 5, article: 1 })).total).toBe(1);
    });

    test('a text that comes back is a revision again', async () => {
      const archive = fresh();
      for (const each of [first, second, first])
        // oxlint-disable-next-line no-await-in-loop -- in this order
        expect((await archive.keep(handedIn(each))).outcome).not.toBe('same');
      expect(await words(archive, 'Lund')).toEqual(['“Nonsense,”']);
      expect(await archive.byText(first.reading.text)).toBe(3);
    });

    test('many at once: all are there, each with a number of its own', async () => {
      const archive = fresh();
      const kept = await Promise.all(
        Array.from({ length: 12 }, (_, i) => archive.keep(handedIn(first, { url: `${url}/${i}` }))),
      );
      expect(kept.map(({ card }) => card.id).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 12 }, (_, i) => i + 1),
      );
      expect((await archive.people('Holm', 1))[0]).toMatchObject({ quotes: 12, articles: 12 });
      expect(await words(archive, 'Holm')).toHaveLength(10);
    });

    test('the very same at once from two sides is kept once', async () => {
      const archive = fresh();
      const kept = await Promise.all([1, 2, 3].map(() => archive.keep(handedIn(first))));
      expect(kept.map(({ outcome }) => outcome).toSorted()).toEqual(['new', 'same', 'same']);
      expect(await archive.articleCount()).toBe(1);
    });

    test('an article of more quotes than a number holds', async () => {
      const archive = fresh();
      const many = Array.from({ length: 600 }, (_, i) => `“Line ${i} of it,”`);
      const long = articleWith({
        paragraphs: many.map((line) => `${line} said Ida Holm.`),
        quotes: many.map((line) => ({ words: line, name: 'Ida Holm' })),
      });
      const { card } = await archive.keep(handedIn(long));
      const next = await archive.keep(handedIn(first));
      expect([card.id, next.card.id]).toEqual([1, 4]);
      const { items, total } = await archive.quotes('ida holm', { limit: 400, skip: 1 });
      expect(total).toBe(601);
      expect(items.map(({ index }) => index)).toEqual(Array.from({ length: 400 }, (_, i) => i));
      const found = await archive.quotes('ida holm', { limit: 5, topic: ['599'] });
      expect(found.items.map(({ article, index }) => [article.id, index])).toEqual([[1, 599]]);
      expect((await archive.articles(10)).map(({ id }) => id)).toEqual([4, 1]);
      expect([await archive.article(2), await archive.article(3)]).toEqual([null, null]);
    });

    test('an article of as many words and people as can be', async () => {
      const archive = fresh();
      const lines = Array.from(
        { length: 60 },
        (_, i) => `“${Array.from({ length: 600 }, (__, j) => `w${i}x${j}q`).join(' ')}”`,
      );
      const huge = articleWith({
        paragraphs: lines,
        quotes: lines.map((line, i) => ({ words: line, name: `Person ${i}` })),
        people: [
          { name: 'Ida Holm', roles: Array.from({ length: 2000 }, (_, i) => `chief of part ${i}`) },
          ...lines.map((_, i) => ({ name: `Person ${i}` })),
        ],
      });
      expect((await archive.keep(handedIn(huge))).outcome).toBe('new');
      const { total } = await archive.quotes('person 59', { limit: 1, topic: ['w59x599q'] });
      expect(total).toBe(1);
      expect((await archive.people('part 7', 5)).map((person) => person.name)).toEqual([
        'Ida Holm',
      ]);
    });

    test('any text and any name comes back as it was', async () => {
      const archive = fresh();
      const odd = articleWith({
        title: 'Łódź\u2028“x” \u0000 {T1} 𝕏 *',
        url: 'https://news.example/?q={}*[a]\\',
        paragraphs: ['“Ja”, said 李明. “No”, said —. “Si”, said ' + 'Längst '.repeat(30)],
        quotes: [
          { words: '“Ja”', name: '李明' },
          { words: '“No”', name: '—' },
          { words: '“Si”', name: 'Längst '.repeat(30) },
        ],
      });
      const { card } = await archive.keep(handedIn(odd));
      expect(await archive.article(card.id)).toEqual({ ...odd, card });
      const people = await archive.people('', 10);
      expect(people.map(({ quotes, id }) => [quotes, id.length < 70])).toEqual([
        [1, true],
        [1, true],
        [1, true],
      ]);
      for (const { id } of people)
        // oxlint-disable-next-line no-await-in-loop -- one after the other reads better in a failure
        expect((await archive.quotes(id, { limit: 5 })).items).toHaveLength(1);
      expect((await archive.people('李', 5)).map((person) => person.name)).toEqual(['李明']);
    });

    test('workspaces know nothing of each other, and one can be forgotten', async () => {
      const [one, other] = [fresh(), fresh()];
      await one.keep(handedIn(first));
      await other.keep(handedIn(second));
      await one.daily.order(order);
      expect(await one.people('Lund', 5)).toHaveLength(1);
      expect(await other.people('Lund', 5)).toEqual([]);
      await one.forget();
      expect(await one.articleCount()).toBe(0);
      expect(await one.people('', 5)).toEqual([]);
      expect(await one.daily.orders()).toEqual([]);
      expect(await other.articleCount()).toBe(1);
      expect((await one.keep(handedIn(first))).outcome).toBe('new');
    });

    test('a channel talks of the article that was set last', async () => {
      const archive = fresh();
      expect(await archive.current('C1')).toBeNull();
      await archive.keep(handedIn(first, { channel: 'C1' }));
      await archive.keep(handedIn(first, { url: `${url}/2`, channel: 'C2' }));
      expect([await archive.current('C1'), await archive.current('C2')]).toEqual([1, 2]);
      await archive.setCurrent('C2', 1);
      expect(await archive.current('C2')).toBe(1);
      await archive.keep(handedIn(first, { url: `${url}/2`, channel: 'C1' }));
      expect(await archive.current('C1')).toBe(2);
    });
  });

  describe(`${name}, claims`, () => {
    test('one holds a right, until it is given back or its time is over', async () => {
      const archive = fresh();
      expect(await archive.claim('read', 'a', 60_000)).toBe(true);
      expect(await archive.claim('read', 'b', 60_000)).toBe(false);
      expect(await archive.claim('other', 'b', 30)).toBe(true);
      await archive.release('read', 'b');
      expect(await archive.claim('read', 'b', 60_000)).toBe(false);
      await archive.release('read', 'a');
      expect(await archive.claim('read', 'b', 60_000)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await archive.claim('other', 'a', 60_000)).toBe(true);
    });
  });
}
