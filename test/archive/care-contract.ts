import { describe, expect, test } from '@jest/globals';
import type { Archive, Archives, Fix } from '../../src/archive/archive.ts';
import { articleWith } from '../support/articles.ts';
import { handedIn } from './handed-in.ts';

const lamp = (number: number, more = '') =>
  articleWith({
    title: `Lamp ${number}`,
    url: `https://courier.example/${number}`,
    addedAt: `2026-10-0${number}T08:00:00.000Z`,
    paragraphs: [`“It has been dark since day ${number},” said Tomas Reke.${more}`],
    quotes: [
      {
        words: `“It has been dark since day ${number},”`,
        name: 'Tomas Reke',
        speaker: 'Tomas Reke',
        cue: 'said',
      },
    ],
  });

const fix = (id: string, by: string, what: Fix) => ({
  id,
  at: 1,
  by,
  fix: what,
  was: null,
  undone: null,
});

async function said(archive: Archive) {
  const { items, total } = await archive.quotes('tomas reke', { limit: 10 });
  return [items.map(({ article }) => article.title), total];
}

/** What every archive does to stay tidy, and to forget. */
export function careContract(
  name: string,
  open: () => { readonly archives: Archives; readonly team: string },
): void {
  const fresh = async (): Promise<Archive & { readonly tidy: Archives['tidy'] }> => {
    const { archives, team } = open();
    const archive = archives.of(team);
    for (const number of [1, 2, 3])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await archive.keep(handedIn(lamp(number)));
    return { ...archive, tidy: () => archives.tidy() };
  };

  describe(`${name}, taken care of`, () => {
    test('tidying changes no answer, and takes the places of replaced articles out', async () => {
      const archive = await fresh();
      await archive.keep(handedIn(lamp(2, ' Nobody knows why.')));
      const before = [await said(archive), await archive.quotesAbout(['dark'], { limit: 9 })];
      const { lists, bytes } = await archive.tidy();
      expect(lists).toBeGreaterThan(0);
      expect(bytes).toBeGreaterThan(0);
      const after = await archive.quotesAbout(['dark'], { limit: 9 });
      expect([await said(archive), after]).toEqual(before);
      expect(after.total).toBe(3);
      await archive.keep(handedIn(lamp(4)));
      expect(await said(archive)).toEqual([['Lamp 4', 'Lamp 2', 'Lamp 3', 'Lamp 1'], 4]);
    });

    test('a forgotten article is in no answer, and whoever spoke only there is gone after tidying', async () => {
      const archive = await fresh();
      expect(await archive.forgetArticle(2)).toBe(true);
      expect(await archive.forgetArticle(2)).toBe(false);
      expect(await said(archive)).toEqual([['Lamp 3', 'Lamp 1'], 2]);
      expect(await archive.byUrl('https://courier.example/2')).toBeNull();
      expect(await archive.byText(lamp(2).reading.text)).toBeNull();
      expect(await archive.article(2)).toBeNull();
      expect(await archive.articleCount()).toBe(2);
      await archive.forgetArticle(1);
      await archive.forgetArticle(3);
      await archive.tidy();
      expect([await archive.people('reke', 5), await archive.similar('rekke', 5)]).toEqual([
        [],
        [],
      ]);
      expect((await archive.keep(handedIn(lamp(2)))).outcome).toBe('new');
    });

    test('a forgotten article takes its older revisions with it', async () => {
      const archive = await fresh();
      const { card } = await archive.keep(handedIn(lamp(2, ' Nobody knows why.')));
      expect((await archive.article(2))?.card.title).toBe('Lamp 2');
      await archive.forgetArticle(card.id);
      expect([await archive.article(2), await archive.article(card.id)]).toEqual([null, null]);
    });

    test('older articles are forgotten by the day they were added', async () => {
      const archive = await fresh();
      expect(await archive.forgetOlder(Date.parse('2026-10-03T00:00:00Z'))).toBe(2);
      expect(await said(archive)).toEqual([['Lamp 3'], 1]);
      expect(await archive.forgetOlder(Date.parse('2026-10-03T00:00:00Z'))).toBe(0);
    });

    test('what one person put right is forgotten as if it had never been', async () => {
      const archive = await fresh();
      const { text = '' } = lamp(1).reading.quotes[0] ?? {};
      const speaker = { as: 'speaker' as const, article: 1, words: [text], name: 'Ida Holm' };
      await archive.correct(fix('c1', 'U1', speaker));
      await archive.correct(
        fix('c2', 'U2', { ...speaker, article: 3, words: [lamp(3).reading.quotes[0]?.text ?? ''] }),
      );
      expect((await archive.quotes('ida holm', { limit: 9 })).total).toBe(2);
      expect(await archive.forgetCorrectionsBy('U1')).toBe(1);
      expect((await archive.quotes('ida holm', { limit: 9 })).total).toBe(1);
      expect((await archive.corrections()).map(({ id }) => id)).toEqual(['c2']);
      expect(await archive.forgetCorrectionsBy('U1')).toBe(0);
    });
  });
}
