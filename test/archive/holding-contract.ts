import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Archive, ArchiveReader, KeptArticle } from '../../src/archive/archive.ts';
import { articleWith } from '../support/articles.ts';
import { handedIn } from './handed-in.ts';
import { first, second } from './kept-contract.ts';
import { articles } from './reader-contract.ts';

const common = articleWith({
  title: 'Other news',
  url: 'https://news.example/other',
  paragraphs: ['“It is what it is,” said Per Lund.'],
  quotes: [{ words: '“It is what it is,”', name: 'Per Lund' }],
});

/** How every reader of the archive finds articles by their words. */
export function holdingContract(
  name: string,
  open: (articles: readonly KeptArticle[]) => Promise<ArchiveReader>,
): void {
  describe(`${name}, holding`, () => {
    let reader: ArchiveReader;
    beforeAll(async () => {
      reader = await open(articles);
    }, 120_000);

    test.each([
      ['words of a quote', 'cranes will not move before friday', 1],
      ['words beside the quotes', 'the dockers’ union', 1],
      ['words that nobody is known to have said', 'never again', 2],
      ['no word of any article', 'zeppelin', 0],
      ['nothing', '', 0],
      ['a text with slips in it', 'the ferrry fares stay as thay are', 2],
      ['the words of a title', 'harbour cranes', 1],
      ['a word in another form', 'inspections', 1],
    ])('articles that hold %s', async (_what, text, likeliest) => {
      const found = await reader.holding(text, 5);
      expect(found[0]?.card.id ?? 0).toBe(likeliest);
      expect((await reader.holding(text, 1)).length).toBe(Math.min(1, likeliest));
      expect(await reader.holding(text, 0)).toEqual([]);
    });
  });
}

/** The same where articles are revised; `fresh` gives the archive of a workspace that has nothing. */
export function holdingRevisedContract(name: string, fresh: () => Archive): void {
  describe(`${name}, holding, revised`, () => {
    test('an article is found by the words of its current revision, a quote of common words as a whole', async () => {
      const archive = fresh();
      const held = async (text: string) =>
        (await archive.holding(text, 5)).map(({ card }) => card.id);
      await archive.keep(handedIn(first));
      await archive.keep(handedIn(common));
      expect(await held('it is what it is')).toEqual([2]);
      expect(await held('it is what it was')).toEqual([]);
      expect(await held('Nonsense is not safe')).toEqual([1]);
      await archive.keep(handedIn(second));
      expect(await held('nonsense')).toEqual([]);
      expect(await held('it is not safe today')).toEqual([3]);
    });
  });
}
