import { describe, expect, test } from '@jest/globals';
import type { Archive, Correction, Fix } from '../../src/archive/archive.ts';
import { trainingLines } from '../../src/archive/index.ts';
import { articleWith } from '../support/articles.ts';
import { handedIn } from './handed-in.ts';

const url = 'https://news.example/dam';
const paragraphs = [
  '“The dam holds 300 tonnes,” said Ida Holm, engineer. “Nobody slept,” he said. “Nor did I,” he said.',
  'Per Lund, mayor, said the “old wall” was gone.',
];
const quotes = [
  { words: '“The dam holds 300 tonnes,”', name: 'Ida Holm' },
  { words: '“Nobody slept,”', name: 'Ida Holm', speaker: 'he' },
  { words: '“Nor did I,”', name: 'Ida Holm', speaker: 'he' },
  { words: 'the “old wall” was gone', name: 'Per Lund', kind: 'mixed' as const },
];
const people = [
  { name: 'Ida Holm', roles: ['engineer'] },
  { name: 'Per Lund', roles: ['mayor'] },
];
const numbers = [{ words: '300 tonnes', by: 'Ida Holm' }];
export const dam = articleWith({ title: 'Dam', url, paragraphs, quotes, people, numbers });
export const revised = articleWith({
  title: 'Dam',
  url,
  paragraphs: ['New first line. “It rained,” said Ida Holm.', ...paragraphs],
  quotes: [{ words: '“It rained,”', name: 'Ida Holm' }, ...quotes],
  people,
  numbers,
});
const other = articleWith({
  title: 'Bridge',
  url: 'https://news.example/bridge',
  paragraphs: ['“Shut it,” said Holm. “No,” said I. Holm.'],
  quotes: [
    { words: '“Shut it,”', name: 'Holm' },
    { words: '“No,”', name: 'I. Holm' },
  ],
});

let made = 0;
export const correction = (fix: Fix, at = 1000 + made): Correction => {
  made += 1;
  return { id: `c${made}`, at, by: 'U1', fix, was: null, undone: null };
};
const speaker = (words: readonly string[], name: string | null, article = 1): Correction =>
  correction({ as: 'speaker', article, words, name });

export const said = async (archive: Archive, who: string) => {
  const [person] = await archive.people(who, 1);
  const { items, total } = await archive.quotes(person?.id ?? '', { limit: 20 });
  expect(total).toBe(items.length);
  expect(person?.quotes ?? 0).toBe(total);
  return items.map(({ quote }) => quote.text);
};

/** What putting something right must do; `fresh` gives the archive of a workspace that has nothing. */
export function correctionsContract(name: string, fresh: () => Archive): void {
  const withDam = async () => {
    const archive = fresh();
    await archive.keep(handedIn(dam));
    return archive;
  };

  describe(`${name}, corrections`, () => {
    test('a speaker is put right where it stands, and who did it is told', async () => {
      const archive = await withDam();
      const done = speaker(['“Nobody slept,”'], 'Per Lund');
      expect(await archive.correct(done)).toBe(1);
      expect(await said(archive, 'Lund')).toEqual(['“Nobody slept,”', 'the “old wall” was gone']);
      expect(await said(archive, 'Ida Holm')).toHaveLength(2);
      const kept = await archive.article(1);
      expect(kept?.reading.quotes[1]).toMatchObject({ name: 'Per Lund', confidence: 'named' });
      const expected = { index: 1, id: done.id, by: 'U1', at: done.at, was: 'Ida Holm' };
      expect(kept?.corrected).toEqual([expected]);
      const { items } = await archive.quotes('per lund', { limit: 1 });
      expect(items[0]?.corrected).toEqual(expected);
      expect(await archive.correct(done)).toBe(0);
    });

    test('somebody whom the article does not list is found from then on, by what they said too', async () => {
      const archive = await withDam();
      await archive.correct(speaker(['“The dam holds 300 tonnes,”'], 'Eva Strand'));
      expect(await said(archive, 'Strand')).toEqual(['“The dam holds 300 tonnes,”']);
      const about = await archive.quotes('eva strand', { limit: 5, topic: ['tonnes'] });
      expect(about.total).toBe(1);
      expect((await archive.article(1))?.reading.numbers[0]?.by).toBe('Eva Strand');
    });

    test('nobody, and no quote', async () => {
      const archive = await withDam();
      await archive.correct(speaker(['“Nobody slept,”', '“Nor did I,”'], null));
      expect(await said(archive, 'Ida Holm')).toEqual(['“The dam holds 300 tonnes,”']);
      const fix: Fix = { as: 'no-quote', article: 1, words: ['the “old wall” was gone'] };
      await archive.correct(correction(fix));
      expect(await said(archive, 'Lund')).toEqual([]);
      const kept = await archive.article(1);
      expect(kept?.card.quotes).toBe(3);
      expect(kept?.reading.quotes[3]).toMatchObject({ text: '', name: null });
      expect((await archive.holding('nobody slept', 5)).map(({ card }) => card.id)).toEqual([1]);
    });

    test('undone, everything is as it was, and by whom is told', async () => {
      const archive = await withDam();
      const before = await archive.article(1);
      const line = await archive.person('ida holm');
      const done = [
        speaker(['“Nobody slept,”'], 'Per Lund'),
        correction({ as: 'no-quote', article: 1, words: ['“Nor did I,”'] }),
      ];
      for (const each of done)
        // oxlint-disable-next-line no-await-in-loop -- in this order
        await archive.correct(each);
      for (const { id } of done)
        // oxlint-disable-next-line no-await-in-loop
        expect((await archive.undo(id, 'U2', 5))?.undone).toEqual({ by: 'U2', at: 5 });
      expect(await archive.article(1)).toEqual(before);
      expect(await archive.person('ida holm')).toEqual(line);
      expect(await archive.undo('nothing', 'U2', 5)).toBeNull();
      expect(await archive.undo(done[0]?.id ?? '', 'U2', 5)).toBeNull();
      expect((await archive.corrections()).map(({ id }) => id)).toEqual(
        done.map(({ id }) => id).toReversed(),
      );
    });

    test('a revision, and one after it, come with what was put right', async () => {
      const archive = await withDam();
      await archive.correct(speaker(['“Nobody slept,”'], 'Per Lund'));
      const { card } = await archive.keep(handedIn(revised));
      expect(await said(archive, 'Lund')).toEqual(['“Nobody slept,”', 'the “old wall” was gone']);
      const again = await archive.keep(handedIn(dam));
      expect(again.outcome).toBe('revised');
      expect(await said(archive, 'Lund')).toHaveLength(2);
      expect((await archive.article(again.card.id))?.corrected).toHaveLength(1);
      expect(card.revises).toBe(1);
    });

    test('a pasted text that gets an address keeps it; a quote that a later reading misses is there again', async () => {
      const archive = fresh();
      await archive.keep(handedIn(dam, { url: null }));
      await archive.correct(speaker(['“Nor did I,”'], 'Per Lund'));
      const fewer = { ...dam.reading, quotes: dam.reading.quotes.slice(0, 2) };
      await archive.keep(handedIn(dam, { reading: fewer }));
      expect(await said(archive, 'Lund')).toEqual(['“Nor did I,”']);
    });

    test('two people are one, one gets another name, one is two again', async () => {
      const archive = await withDam();
      const { card } = await archive.keep(handedIn(other));
      const merge = correction({ as: 'person', from: 'holm', name: 'Ida Holm', article: null });
      expect(await archive.correct(merge)).toBe(1);
      expect(await said(archive, 'Ida Holm')).toHaveLength(4);
      expect((await archive.person('ida holm'))?.aliases).toContain('Holm');
      expect(await archive.person('holm')).toBeNull();
      const rename: Fix = { as: 'person', from: 'ida holm', name: 'Ida Holm-Berg', article: null };
      await archive.correct(correction(rename));
      expect(await said(archive, 'Holm-Berg')).toHaveLength(4);
      const later = await archive.keep(handedIn(other, { url: 'https://news.example/3' }));
      expect(later.card.quotes).toBe(2);
      expect(await said(archive, 'Holm-Berg')).toHaveLength(5);
      const split: Fix = { as: 'person', from: 'holm', name: 'Jon Holm', article: card.id };
      await archive.correct(correction(split));
      expect(await said(archive, 'Jon Holm')).toEqual(['“Shut it,”']);
      expect(await said(archive, 'Holm-Berg')).toHaveLength(4);
      await archive.undo(merge.id, 'U1', 1);
      expect(await said(archive, 'Holm-Berg')).toHaveLength(3);
    });

    test('names that lead in a circle end', async () => {
      const archive = await withDam();
      const circle = [
        ['ida holm', 'Per Lund'],
        ['per lund', 'Ida Holm'],
      ] as const;
      for (const [from, to] of circle)
        // oxlint-disable-next-line no-await-in-loop
        await archive.correct(correction({ as: 'person', from, name: to, article: null }));
      const everybody = await archive.people('', 5);
      expect(everybody.reduce((sum, each) => sum + each.quotes, 0)).toBe(4);
    });

    test('many at once are all there', async () => {
      const archive = await withDam();
      const words = quotes.map((quote) => quote.words);
      await Promise.all(words.map((each, i) => archive.correct(speaker([each], `Person ${i}`))));
      const kept = await archive.article(1);
      expect(kept?.reading.quotes.map((quote) => quote.name)).toEqual(
        words.map((_, i) => `Person ${i}`),
      );
    });

    test('corrected articles are training lines; withdrawn quotes are not in them', async () => {
      const archive = await withDam();
      await archive.keep(handedIn(other));
      expect(await trainingLines(archive)).toEqual([]);
      await archive.correct(speaker(['“Nobody slept,”'], 'Per Lund'));
      await archive.correct(correction({ as: 'no-quote', article: 1, words: ['“Nor did I,”'] }));
      const lines = (await trainingLines(archive)).map((line) => JSON.parse(line));
      expect(lines).toMatchObject([
        {
          id: url,
          text: dam.reading.text,
          attributions: [
            { name: 'Ida Holm', corrected: false },
            { name: 'Per Lund', corrected: true, content: [{ text: '“Nobody slept,”' }] },
            { name: 'Per Lund', kind: 'mixed', corrected: false },
          ],
        },
      ]);
    });

    test('an article that is not there is not put right', async () => {
      expect(await fresh().correct(speaker(['x'], 'Y', 9))).toBe(0);
    });
  });
}
