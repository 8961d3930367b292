import type { KeptArticle, NewArticle } from '../archive.ts';
import type { Reading } from '../../reading/index.ts';
import { findStanding, type Standing } from '../keep/standing.ts';
import { reach } from '../reach.ts';
import { readArticle } from '../records/article.ts';
import type { Store } from '../store.ts';
import { addressesBut } from './addresses.ts';
import { findNear, nearPlaces } from './near.ts';
import { relationOf } from './relation.ts';

/** Where a new article belongs. */
export interface Place {
  /** What it takes the place of; `null` when it is a story of its own. */
  readonly standing: Standing | null;
  /** The same story, with all that this one has, at another address; `null` for none. */
  readonly held: KeptArticle | null;
  /** The other addresses of the story. */
  readonly also: readonly string[];
  /** Another story to which its address belonged so far; `null` for none. */
  readonly left: KeptArticle | null;
}

/** Finds what stands at an article's address, else what tells the same story at another one. Pastes are compared whole, not by likeness. */
export async function placeOf(store: Store, article: NewArticle): Promise<Place> {
  const standing = await findStanding(store, article);
  const { url } = article;
  if (url === null || (standing !== null && isItsOwn(standing, url)))
    return { standing, held: null, also: standing?.kept?.card.also ?? [], left: null };
  const others = [...(standing === null ? [] : [standing]), ...(await near(store, article))];
  const places = others.map((other) => placeBeside(other, article.reading, url));
  return places.find((place) => place !== null) ?? ofItsOwn(standing);
}

const ofItsOwn = (standing: Standing | null): Place => ({
  standing: null,
  held: null,
  also: [],
  left: standing?.kept ?? null,
});

/** Whether an address is a story's first one, or the first that it gets. */
const isItsOwn = ({ kept }: Standing, url: string) =>
  kept === null || kept.card.url === null || kept.card.url === url;

/** Where it belongs if another article tells the same story; `null` if it does not. */
function placeBeside(other: Standing, reading: Reading, url: string): Place | null {
  const { kept } = other;
  if (kept === null) return null;
  const relation = relationOf(reading, kept.asRead ?? kept.reading);
  if (relation === null) return null;
  return relation === 'held'
    ? { standing: null, held: kept, also: [], left: null }
    : { standing: other, held: null, also: addressesBut(kept.card, url), left: null };
}

async function near(store: Store, { reading, now }: NewArticle): Promise<Standing[]> {
  const { client, keys } = store;
  const ids = await findNear(store, nearPlaces(reading.text), now);
  if (ids.length === 0) return [];
  const records = await reach(client.mgetBuffer(...ids.map((id) => keys.article(id))));
  return ids.flatMap((id, at) => {
    const record = records[at] ?? null;
    const kept = record && readArticle(id, record);
    return record === null || kept === null || kept.card.url === null ? [] : [{ id, record, kept }];
  });
}
