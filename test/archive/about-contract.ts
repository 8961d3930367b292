import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ArchiveReader, KeptArticle, QuoteFilter } from '../../src/archive/archive.ts';
import { articles } from './reader-contract.ts';

const fares = '“The ferry fares stay as they are,”';
const promised = '“They promised us a new ferry,”';

/** What every reader does that is asked for quotes of anybody about something. */
export function aboutContract(
  name: string,
  open: (articles: readonly KeptArticle[]) => Promise<ArchiveReader>,
): void {
  describe(`${name}, asked by topic alone`, () => {
    let reader: ArchiveReader;
    beforeAll(async () => {
      reader = await open(articles);
    }, 60_000);

    test.each<[string, readonly string[], Partial<QuoteFilter>, readonly string[]]>([
      ['a word', ['ferry'], {}, [fares, promised]],
      ['the word in another form', ['fare'], {}, [fares]],
      ['two words, one in the title', ['crane', 'hurt'], {}, ['“Nobody was hurt,”']],
      ['a word, before its day', ['ferry'], { until: '2026-10-08' }, []],
      [
        'a word, on its day',
        ['ferry'],
        { since: '2026-10-09', until: '2026-10-09' },
        [fares, promised],
      ],
      ['a word, the second page', ['ferry'], { limit: 1, skip: 1 }, [promised]],
      ['a word, past the last', ['ferry'], { skip: 2 }, []],
      ['a word of the title alone', ['harbour'], {}, []],
      ['a word of a reported quote', ['inspection'], {}, ['the inspection would take two days']],
      ['the same, direct ones', ['inspection'], { direct: true }, []],
      ['a word that nobody with a name said', ['never again'], {}, []],
      ['nothing', [], {}, []],
    ])('%s', async (_what, topic, filter, expected) => {
      const { items, total } = await reader.quotesAbout(topic, { limit: 20, ...filter });
      expect(items.map(({ quote }) => quote.text)).toEqual(expected);
      expect(total).toBeGreaterThanOrEqual(expected.length);
    });
  });
}
