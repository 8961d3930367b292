import type { ArchiveReader, ArticleCard } from '../../archive/archive.ts';

/** How many of the newest cards are looked through. */
const REACH = 1000;
const PAGE = 100;

/** The newest articles that fit, `most` of them at most. */
export async function newestCards(
  reader: ArchiveReader,
  fits: (card: ArticleCard) => boolean,
  most: number,
): Promise<ArticleCard[]> {
  const found: ArticleCard[] = [];
  for (let skip = 0; skip < REACH && found.length < most; skip += PAGE) {
    // oxlint-disable-next-line no-await-in-loop -- a later page is wanted only when this one is not enough
    const page = await reader.articles(PAGE, skip);
    found.push(...page.filter(fits));
    if (page.length < PAGE) break;
  }
  return found.slice(0, most);
}
