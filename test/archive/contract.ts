import { beforeAll, expect, test } from '@jest/globals';
import type { Archives, KeptArticle } from '../../src/archive/archive.ts';
import { aboutContract } from './about-contract.ts';
import { careContract } from './care-contract.ts';
import { correctionsContract } from './corrections-contract.ts';
import { dailyContract } from './daily-contract.ts';
import { handedIn } from './handed-in.ts';
import { holdingContract, holdingRevisedContract } from './holding-contract.ts';
import { keptContract } from './kept-contract.ts';
import { moveContract } from './move-contract.ts';
import { readerContract } from './reader-contract.ts';
import { speakerContract } from './speaker-contract.ts';

/** What every archive must do. `open` gives archives in which no workspace has anything. */
export function archiveContract(name: string, open: () => Promise<Archives>): void {
  let archives: Archives;
  let teams = 0;
  beforeAll(async () => {
    archives = await open();
  }, 120_000);
  const newTeam = () => `T${(teams += 1)}`;
  const fresh = () => archives.of(newTeam());

  const withArticles = async (articles: readonly KeptArticle[]) => {
    const archive = fresh();
    // oxlint-disable-next-line no-await-in-loop -- in this order
    for (const article of articles) await archive.keep(handedIn(article));
    return archive;
  };
  readerContract(name, withArticles);
  aboutContract(name, withArticles);
  speakerContract(name, withArticles);
  holdingContract(name, withArticles);
  holdingRevisedContract(name, fresh);
  keptContract(name, fresh);
  moveContract(name, fresh);
  correctionsContract(name, fresh);
  careContract(name, () => ({ archives, team: newTeam() }));
  dailyContract(name, () => archives, newTeam);

  test(`${name} answers`, () => expect(archives.ping()).resolves.toBeUndefined());
}
