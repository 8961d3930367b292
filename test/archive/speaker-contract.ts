import { expect, test } from '@jest/globals';
import type { ArchiveReader, KeptArticle } from '../../src/archive/archive.ts';
import { articles } from './reader-contract.ts';

/** What every reader does that is asked for a person with what they said. */
export function speakerContract(
  name: string,
  open: (articles: readonly KeptArticle[]) => Promise<ArchiveReader>,
): void {
  test(`${name}: a speaker is the person with the same page of quotes, or nobody`, async () => {
    const reader = await open(articles);
    const id = (await reader.people('kowalczyk', 1))[0]?.id ?? '?';
    const page = { limit: 2, skip: 1 };
    const [person, quotes] = await Promise.all([reader.person(id), reader.quotes(id, page)]);
    expect(quotes.items.length).toBeGreaterThan(0);
    expect(await reader.speaker(id, page)).toEqual({ person, ...quotes });
    expect(await reader.speaker('nobody at all', { limit: 5 })).toBeNull();
  });
}
