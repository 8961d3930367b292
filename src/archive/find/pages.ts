import type { PersonLine, QuoteFilter, QuotePlace } from '../archive.ts';
import type { Store } from '../store.ts';
import { numberOf } from '../postings.ts';
import { currentSpots, type Days } from './current-spots.ts';
import { newestAbout, type Newest } from './newest.ts';
import { findPerson } from './people.ts';
import { placesAt, placesIn } from './places.ts';
import { familiesOf } from './topic.ts';
import { walked, type Walked } from './walk.ts';

/** A page of what matches. */
export interface Page {
  readonly skip: number;
  readonly limit: number;
}

interface Places {
  readonly places: readonly QuotePlace[];
  readonly total: number;
  readonly isLeast?: boolean;
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
  const [{ places }, person] = await Promise.all([
    stepwise(store, store.keys.said(id), page, {}),
    findPerson(store, id),
  ]);
  return { places, total: person?.quotes ?? 0, person };
}

/** Quotes of a person that a filter lets through: a trip for those of some days, two for those about something, more where they are few among very many. */
export async function matchingPlaces(
  store: Store,
  person: string,
  page: Page,
  filter: QuoteFilter,
): Promise<Places> {
  const { topic = [], direct = false, since, until } = filter;
  const along = direct ? store.keys.saidDirectly(person) : store.keys.said(person);
  const wish = { along, ...page, since, until, countUpTo: COUNTED };
  const found = topic.length > 0 ? null : await walked(store, wish);
  if (found === null) return stepwise(store, along, page, filter);
  const places = placesIn(store, found.spots, found.records);
  return { places, ...counted(found) };
}

/** Where a walk stops early there is one more that it has seen. */
const counted = ({ found, isWhole }: Walked, isLeast = !isWhole) => ({
  total: isWhole ? found : found + 1,
  isLeast,
});

/** What a person said is looked through to its end where it is no more than this. */
const COUNTED = 256;

/** So many more than are shown are looked for at once, as not all that are expected are there. */
const WANTED = 15;

const endOf = ({ skip, limit }: Page) => skip + limit;

/** Reads lists here, farther back until the page is full and there are more. */
async function stepwise(
  store: Store,
  along: string,
  page: Page,
  filter: Pick<QuoteFilter, 'topic' | 'since' | 'until'>,
): Promise<Places> {
  const families = familiesOf(filter.topic ?? []);
  for await (const newest of newestAbout(store, along, families, WANTED + endOf(page))) {
    const look = newest.ids.length > COUNTED ? pageOfMany : pageOfFew;
    const places = await look(store, newest, page, filter);
    if (places !== null) return places;
  }
  return { places: [], total: 0 };
}

/** In one trip; `null` when it has to be looked farther back. */
async function pageOfFew(
  store: Store,
  newest: Newest,
  page: Page,
  { since, until }: Days,
): Promise<Places | null> {
  const { ids, isAll } = newest;
  const countUpTo = isAll ? COUNTED : 0;
  const found = await walked(store, { along: ids, ...page, since, until, countUpTo });
  if (found === null) return pageOfMany(store, newest, page, { since, until });
  const isCut = found.spots.some(({ article }) => article <= numberOf(ids[0] ?? 0));
  const isFull = !found.isWhole || found.found > endOf(page);
  if (!isAll && (isCut || !isFull)) return null;
  const places = placesIn(store, found.spots, found.records);
  return { places, ...counted(found, !isAll) };
}

async function pageOfMany(
  store: Store,
  { ids, isAll }: Newest,
  page: Page,
  { since, until }: Days,
): Promise<Places | null> {
  const spots = await currentSpots(store, ids, { since, until }, isAll);
  if (!isAll && spots.length <= endOf(page)) return null;
  const places = await placesAt(store, spots.slice(page.skip, endOf(page)));
  return { places, total: spots.length, isLeast: !isAll };
}
