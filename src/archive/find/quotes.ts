import type { FoundQuotes, KeptArticle, PersonLine, QuoteFilter, QuotePlace } from '../archive.ts';
import { ArchiveDamaged } from '../errors.ts';
import { personIdOf } from '../fold.ts';
import type { Store } from '../store.ts';
import { findArticle } from './articles.ts';
import { matchingPlaces, newestPlaces } from './pages.ts';
import { placer } from './places.ts';
import { isAbout } from './topic.ts';

/** Quotes of one person, newest article first, within it in its order; `total` counts those that match; where `isLeast`, there may be more. */
export async function findQuotes(
  store: Store,
  person: string,
  filter: QuoteFilter,
): Promise<FoundQuotes> {
  const { article, limit, skip = 0 } = filter;
  if (article !== undefined) return inArticle(store, person, filter, article);
  const page = { skip, limit: Math.max(0, limit) };
  const { places, total, isLeast } = isPlain(filter)
    ? await newestPlaces(store, person, page)
    : await matchingPlaces(store, person, page, filter);
  const items = places.filter((place) => isBy(person, place));
  return { items, total, ...(isLeast === true && { isLeast }) };
}

/** One person with the newest of what they said; `null` when there is nobody. */
export async function findSpeaker(
  store: Store,
  id: string,
  { limit, skip = 0 }: Pick<QuoteFilter, 'limit' | 'skip'>,
): Promise<(FoundQuotes & { readonly person: PersonLine }) | null> {
  const page = { skip, limit: Math.max(0, limit) };
  const { places, total, person } = await newestPlaces(store, id, page);
  return person && { person, items: places.filter((place) => isBy(id, place)), total };
}

const isPlain = ({ topic, since, until, direct }: QuoteFilter) =>
  (topic ?? []).length === 0 && since === undefined && until === undefined && direct !== true;

const isBy = (person: string, { quote: { name } }: QuotePlace) =>
  name !== null && personIdOf(name) === person;

/** Also of a revision that was replaced: an older message may ask for it. */
async function inArticle(
  store: Store,
  person: string,
  filter: QuoteFilter,
  id: number,
): Promise<FoundQuotes> {
  const kept = await findArticle(store, id).catch((error: unknown) => {
    if (error instanceof ArchiveDamaged) return null;
    throw error;
  });
  if (kept === null || !isOfDate(kept, filter)) return { items: [], total: 0 };
  const { topic = [], direct = false, limit, skip = 0 } = filter;
  const place = placer(kept);
  const found = kept.reading.quotes
    .flatMap((_, index) => place(index))
    .filter((each) => isBy(person, each))
    .filter(({ quote }) => !direct || quote.kind === 'direct')
    .filter(({ quote }) => isAbout(quote, kept.card.title, topic));
  return { items: found.slice(skip, skip + Math.max(0, limit)), total: found.length };
}

function isOfDate({ card }: KeptArticle, { since, until }: QuoteFilter): boolean {
  const day = (card.date ?? card.addedAt).slice(0, 10);
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}
