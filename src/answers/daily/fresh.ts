import type { ArchiveReader, ArticleCard, DailyOrder, KeptArticle } from '../../archive/archive.ts';
import { isOnSite } from '../ask/sites.ts';
import { beyond } from '../changes/differences.ts';
import { readable } from '../find/readable.ts';
import type { Quantity, Quote } from '../../reading/index.ts';

/** More new articles than this in one day are counted, not searched. */
const MOST_READ = 60;
/** More than these came in since the last post: the oldest are not told of. */
const MOST_LISTED = 10_000;
const PAGE = 100;
/** How far back revisions of one article are followed. */
const MOST_REVISIONS = 20;

/** An article with what no post has told yet. */
export interface Fresh {
  readonly kept: KeptArticle;
  readonly quotes: readonly { readonly quote: Quote; readonly index: number }[];
  readonly numbers: readonly Quantity[];
  /** The revision that a post has told of; `null` for an article that is new. */
  readonly before: KeptArticle | null;
}

/** What came in after the last post; of an edited article only what has changed. */
export async function freshArticles(
  reader: ArchiveReader,
  order: DailyOrder,
  upTo: number,
): Promise<{ readonly told: number; readonly fresh: readonly Fresh[]; readonly unread: number }> {
  const cards = await newCards(reader, order, upTo);
  const replaced = new Set(cards.map(({ revises }) => revises));
  const last = cards.filter(({ id }) => !replaced.has(id));
  const read = await Promise.all(
    last.slice(0, MOST_READ).map((card) => freshIn(wantedBy(reader, order), card, order)),
  );
  return {
    told: cards.reduce((most, { id }) => Math.max(most, id), order.told),
    fresh: read.filter((each) => each !== null),
    unread: Math.max(0, last.length - MOST_READ),
  };
}

async function newCards(reader: ArchiveReader, order: DailyOrder, upTo: number) {
  const { told, since } = order;
  const found: ArticleCard[] = [];
  for (let skip = 0; skip < MOST_LISTED; skip += PAGE) {
    // oxlint-disable-next-line no-await-in-loop -- most days fit on the first page
    const page = await reader.articles(PAGE, skip);
    const fresh = page.filter(({ id, addedAt }) => id > told && Date.parse(addedAt) >= since);
    found.push(...fresh.filter((card) => card.id <= upTo && isWanted(card, order)));
    if (page.length < PAGE || fresh.length === 0) break;
  }
  return found;
}

/** Whether an article comes from where the order wants its news from. */
function isWanted({ url, also = [] }: ArticleCard, { from }: DailyOrder): boolean {
  if (from === undefined) return true;
  const addresses = url === null ? also : [url, ...also];
  return addresses.some((address) => from.some((site) => isOnSite(address, site)));
}

/** Articles as if they had quotes or numbers alone, where the order wants only these. */
const wantedBy =
  (reader: ArchiveReader, { only }: DailyOrder): Read =>
  async (id) => {
    const kept = await readable(reader, id);
    if (kept === null || only === undefined) return kept;
    const without = only === 'quotes' ? { numbers: [] } : { quotes: [] };
    return { ...kept, reading: { ...kept.reading, ...without } };
  };

type Read = (id: number) => Promise<KeptArticle | null>;

/** `null` when the article has nothing that its last told revision did not have. */
async function freshIn(
  read: Read,
  card: ArticleCard,
  { told, only }: DailyOrder,
): Promise<Fresh | null> {
  const kept = await read(card.id);
  if (kept === null) return null;
  const before = await toldRevision(read, card, told);
  const { quotes, numbers } = kept.reading;
  const placed = quotes.map((quote, index) => ({ quote, index }));
  if (before === null) {
    const isEmpty = only !== undefined && kept.reading[only].length === 0;
    return isEmpty ? null : { kept, quotes: placed, numbers, before };
  }
  const [added, gone] = [beyond(kept, before), beyond(before, kept)];
  const changed = [added, gone].some((each) => each.quotes.length + each.numbers.length > 0);
  const isNew = new Set(added.quotes);
  return changed
    ? {
        kept,
        quotes: placed.filter(({ index }) => isNew.has(index)),
        numbers: added.numbers,
        before,
      }
    : null;
}

/** The newest revision that a post has told of; `null` when there is none. */
async function toldRevision(read: Read, card: ArticleCard, told: number) {
  let id = card.revises;
  for (let i = 0; id !== null && i < MOST_REVISIONS; i++) {
    // oxlint-disable-next-line no-await-in-loop -- each revision names the one before
    const kept = await read(id);
    if (kept === null || id <= told) return kept;
    id = kept.card.revises;
  }
  return null;
}
