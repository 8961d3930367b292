import type { PersonLine, QuoteFilter, QuotePlace } from '../archive.ts';
import type { Store } from '../store.ts';
import { matchingSpots, newestSpots, type Candidates } from './candidates.ts';
import { findPerson } from './people.ts';
import { placesAt, placesIn } from './places.ts';
import { idsAbout } from './topic.ts';
import { EVERY, walked } from './walk.ts';

/** A page of what matches. */
export interface Page {
  readonly skip: number;
  readonly limit: number;
}

interface Places {
  readonly places: readonly QuotePlace[];
  readonly total: number;
}

/** The newest quotes of a person with their record, mostly in one trip. How many there are stands in it; `person` is `null` when there is nobody. */
export async function newestPlaces(
  store: Store,
  person: string,
  page: Page,
): Promise<Places & { readonly person: PersonLine | null }> {
  const { keys } = store;
  const [along, beside] = [keys.said(person), keys.person(person)];
  const found = await walked(store, { along, ...page, countUpTo: 0, beside });
  if (found === null) return fromAfar(store, person, page);
  const record = found.beside === null ? null : store.readLine(person, found.beside.toString());
  const places = placesIn(store, found.spots, found.records);
  return { places, total: record?.line.quotes ?? 0, person: record?.line ?? null };
}

async function fromAfar(store: Store, id: string, page: Page) {
  const [spots, person] = await Promise.all([
    newestSpots(store, id, endOf(page)),
    findPerson(store, id),
  ]);
  return { ...(await placesOf(store, spots, page)), person };
}

/** All quotes of a person that a filter lets through: a trip for those of some days, two for those about something, three where they are many. */
export async function matchingPlaces(
  store: Store,
  person: string,
  page: Page,
  { topic = [], direct = false, since, until }: QuoteFilter,
): Promise<Places> {
  const key = direct ? store.keys.saidDirectly(person) : store.keys.said(person);
  const wish = { ...page, since, until, countUpTo: EVERY };
  const along = topic.length === 0 ? key : await idsAbout(store, key, topic);
  const found = await walked(store, { along, ...wish });
  if (found !== null)
    return { places: placesIn(store, found.spots, found.records), total: found.found };
  return placesOf(store, await matchingSpots(store, along, { since, until }), page);
}

const endOf = ({ skip, limit }: Page) => skip + limit;

async function placesOf(store: Store, { spots, total }: Candidates, page: Page): Promise<Places> {
  return { places: await placesAt(store, spots.slice(page.skip, endOf(page))), total };
}
