import { describe, expect, test } from '@jest/globals';
import type { Archive } from '../../src/archive/archive.ts';
import { articleWith } from '../support/articles.ts';
import { handedIn } from './handed-in.ts';
import { articles } from './reader-contract.ts';

const [cranes] = articles;

/** An archive with a bit of everything: revisions, a correction that holds and one that was undone, a daily order. */
async function filled(archive: Archive): Promise<Archive> {
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const article of articles) await archive.keep(handedIn(article));
  const longer = articleWith({
    title: 'Ferries late again',
    url: 'https://news.example/ferries',
    addedAt: '2026-10-13T08:00:00.000Z',
    paragraphs: [
      '“The ferry fares stay as they are,” said Marta Kowalczyk. Nothing else is known.',
    ],
    quotes: [{ words: '“The ferry fares stay as they are,”', name: 'Marta Kowalczyk' }],
  });
  await archive.keep(handedIn(longer));
  const fix = {
    as: 'speaker' as const,
    article: 1,
    words: ['“Nobody was hurt,”'],
    name: 'Tom Grey',
  };
  const put = { at: 5, by: 'U7', fix, was: 'Marta Kowalczyk', undone: null };
  await archive.correct({ id: 'c1', ...put });
  await archive.correct({
    id: 'c2',
    ...put,
    at: 6,
    fix: { ...fix, words: ['“We want our money,”'], name: 'Ida Holm' },
  });
  await archive.undo('c2', 'U8', 9);
  await archive.setCurrent('C5', 1);
  const order = { channel: 'C5', owner: 'U7', at: '08:30', zone: 'Europe/London', on: true };
  await archive.daily.order({ ...order, weekdays: true, since: 5, told: 3 });
  return archive;
}

/** What every kind of question is answered with. */
async function answers(archive: Archive) {
  const people = await archive.people('', 50);
  return {
    people,
    cards: (await archive.articles(50)).map(({ id: _id, revises: _revises, ...card }) => card),
    quotes: await Promise.all(
      people.map(async ({ id }) => {
        const { items, total } = await archive.quotes(id, { limit: 50 });
        return [items.map(({ quote, corrected }) => [quote, corrected]), total];
      }),
    ),
    corrections: (await archive.corrections()).map(({ id, by, at, undone }) => [
      id,
      by,
      at,
      undone,
    ]),
    orders: (await archive.daily.orders()).map(({ told: _told, ...order }) => order),
    current: (await archive.article((await archive.current('C5')) ?? 0))?.card.title,
    similar: await archive.similar('Kowalczik', 5),
    holding: (await archive.holding('the inspection would take two days', 5)).map(
      ({ card }) => card.title,
    ),
  };
}

async function linesOf(archive: Archive, after = 0): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of archive.lines(after)) lines.push(line);
  return lines;
}

/** What every archive does when it is moved: out, and in again elsewhere. */
export function moveContract(name: string, fresh: () => Archive): void {
  describe(`${name}, moved`, () => {
    test('gives equal answers after export, forgetting and import', async () => {
      const archive = await filled(fresh());
      const before = await answers(archive);
      expect(before.quotes.length).toBeGreaterThan(2);
      const lines = await linesOf(archive);
      await archive.forget();
      expect(await archive.articleCount()).toBe(0);
      const bring = archive.bring('a file');
      // oxlint-disable-next-line no-await-in-loop -- in their order
      for (const line of lines) expect(await bring(line)).not.toBeNull();
      expect(await answers(archive)).toEqual(before);
    });

    test('an import that broke off anywhere and is done again gives the same', async () => {
      const archive = await filled(fresh());
      const before = await answers(archive);
      const lines = await linesOf(archive);
      for (const cut of [1, 3, 5, lines.length - 1]) {
        /* oxlint-disable no-await-in-loop -- one after the other */
        const other = fresh();
        for (const line of lines.slice(0, cut)) await other.bring('a file')(line);
        const bring = other.bring('a file');
        for (const line of lines) await bring(line);
        expect(await answers(other)).toEqual(before);
        /* oxlint-enable no-await-in-loop */
      }
    });

    test('an export goes on after an article, and ends with a line that says it is whole', async () => {
      const archive = await filled(fresh());
      const lines = await linesOf(archive);
      const heads = lines.map((line) => line.slice(0, 22));
      expect(heads.at(-1)).toBe('{"is":"end","articles"');
      expect(await linesOf(archive, 2)).toEqual([
        ...lines.slice(2, -1),
        '{"is":"end","articles":2}',
      ]);
    });

    test.each(['', 'no JSON', '{"is":"article","id":1}', '{"is":"what"}', 'null'])(
      '%j is no line of an archive',
      async (line) => {
        expect(await fresh().bring('a file')(line)).toBeNull();
      },
    );

    test('a span that does not stand in the text is not taken', async () => {
      const archive = fresh();
      await archive.keep(handedIn(cranes ?? articleWith({ paragraphs: [] })));
      const [line = ''] = await linesOf(archive);
      const forged = line.replaceAll('Nobody was hurt', 'Somebody was hurt');
      const onlyInQuote = line.replace(/("text":"“)Nobody( was hurt,”","kind")/, '$1Everyone$2');
      expect(onlyInQuote).not.toBe(line);
      expect(await fresh().bring('a file')(onlyInQuote)).toBeNull();
      expect(forged).not.toBe(line);
    });
  });
}
