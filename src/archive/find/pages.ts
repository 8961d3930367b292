import type { PersonLine, QuoteFilter, QuotePlace } from '../archive.ts';
import type { Store } from '../store.ts';
import { numberOf } from '../postings.ts';
import { currentSpots } from './current-spots.ts';
import { newestAbout } from './newest.ts';
import { findPerson } from './people.ts';
import { placesAt, placesIn, recordsOf } from './places.ts';
import { familiesOf } from './topic.ts';
import { walked } from './walk.ts';

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
  return { places, total: found.found, isLeast: !found.isWhole };
}

/** What a person said is looked through to its end where it is no more than this. */
const COUNTED = 256;

const endOf = ({ skip, limit }: Page) => skip + limit;

/** Reads lists here, farther back until the page is full and there are more. */
async function stepwise(
  store: Store,
  along: string,
  page: Page,
  { topic = [], since, until }: Pick<QuoteFilter, 'topic' | 'since' | 'until'>,
): Promise<Places> {
  const isOfAnyDay = since === undefined && until === undefined;
  for await (const { ids, isAll } of newestAbout(store, along, familiesOf(topic))) {
    // While it is not known yet which of their articles are gone: hardly any is.
    const likely = isOfAnyDay ? ids.slice(-endOf(page)).map(numberOf) : [];
    const [spots, records] = await Promise.all([
      currentSpots(store, ids, { since, until }, isAll),
      recordsOf(store, likely),
    ]);
    if (!isAll && spots.length <= endOf(page)) continue;
    const places = await placesAt(store, spots.slice(page.skip, endOf(page)), records);
    return { places, total: spots.length, isLeast: !isAll };
  }
  return { places: [], total: 0 };
}
