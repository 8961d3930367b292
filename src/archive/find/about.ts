import type { FoundQuotes, QuoteFilter, QuotePlace } from '../archive.ts';
import { unpacked } from '../postings.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import { currentSpots } from './current-spots.ts';
import { placesAt, placesIn } from './places.ts';
import { familiesOf, topicIndex } from './topic.ts';
import { walked, type Spot } from './walk.ts';

/** So many of the newest places of one word are looked at first. */
const FIRST_LOOK = 512;
const FARTHER = 8;
/** Places that are read at once to see whether they are direct. */
const AT_ONCE = 20;

/** Quotes of anybody that hold a word of the topic, the other words of it standing in them or in the title; newest article first. */
export async function findAbout(
  store: Store,
  topic: readonly string[],
  filter: Omit<QuoteFilter, 'topic' | 'article'>,
): Promise<FoundQuotes> {
  const families = familiesOf(topic);
  const [only] = families;
  if (only === undefined) return { items: [], total: 0 };
  const wanted = (filter.skip ?? 0) + Math.max(0, filter.limit);
  const isPlain = families.length === 1 && [filter.since, filter.until].every((day) => !day);
  const { items, total } =
    (isPlain && filter.direct !== true ? await atOnce(store, only, wanted) : null) ??
    (await stepwise(store, families, wanted, isPlain, filter));
  return { items: items.slice(filter.skip ?? 0), total };
}

/** What takes several trips. */
async function stepwise(
  store: Store,
  families: readonly string[],
  wanted: number,
  isPlain: boolean,
  filter: Pick<QuoteFilter, 'since' | 'until' | 'direct'>,
): Promise<FoundQuotes> {
  const { spots, total } = isPlain
    ? await newest(store, families[0] ?? '', filter.direct === true ? Infinity : wanted)
    : await matching(store, families, filter);
  return { items: await firstPlaces(store, spots, wanted, filter), total };
}

/** What one trip finds; `null` when too many of the newest are gone or nobody's. */
async function atOnce(store: Store, family: string, wanted: number): Promise<FoundQuotes | null> {
  const along = store.keys.word(family);
  const found = await walked(store, { along, skip: 0, limit: wanted, countUpTo: 0 });
  if (found === null) return null;
  const items = placesIn(store, found.spots, found.records).filter(
    ({ quote }) => quote.name !== null,
  );
  if (items.length < wanted && !found.isWhole) return null;
  return { items, total: found.isWhole ? found.found : found.length };
}

interface Spots {
  readonly spots: readonly Spot[];
  readonly total: number;
}

/** Only the end of the word's places is read, farther back when too many of the newest were replaced. */
async function newest(store: Store, family: string, wanted: number): Promise<Spots> {
  const { client, keys } = store;
  const length = await reach(client.strlen(keys.word(family)));
  for (let look = FIRST_LOOK; ; look *= FARTHER) {
    /* oxlint-disable no-await-in-loop */
    const end = await reach(client.getrangeBuffer(keys.word(family), -look * 4, -1));
    const isAll = end.length < look * 4;
    const spots = await currentSpots(store, unpacked(end), {}, isAll);
    /* oxlint-enable no-await-in-loop */
    if (isAll || spots.length >= wanted) return { spots, total: isAll ? spots.length : length / 4 };
  }
}

async function matching(
  store: Store,
  families: readonly string[],
  { since, until }: Pick<QuoteFilter, 'since' | 'until'>,
): Promise<Spots> {
  const { client, keys } = store;
  const [lists, isAbout] = await Promise.all([
    reach(client.mgetBuffer(families.map(keys.word))),
    topicIndex(store, families),
  ]);
  const ids = [...new Set(lists.flatMap((list) => unpacked(list)))].filter(isAbout);
  const sorted = ids.toSorted((a, b) => a - b);
  const spots = await currentSpots(store, sorted, { since, until }, true);
  return { spots, total: spots.length };
}

async function firstPlaces(
  store: Store,
  spots: readonly Spot[],
  wanted: number,
  { direct = false }: Pick<QuoteFilter, 'direct'>,
): Promise<QuotePlace[]> {
  const places: QuotePlace[] = [];
  const step = direct ? AT_ONCE : Math.max(1, wanted);
  for (let at = 0; at < spots.length && places.length < wanted; at += step) {
    // oxlint-disable-next-line no-await-in-loop -- mostly the first are enough
    const some = await placesAt(store, spots.slice(at, at + step));
    places.push(
      ...some.filter(({ quote }) => quote.name !== null && (!direct || quote.kind === 'direct')),
    );
  }
  return places.slice(0, wanted);
}
