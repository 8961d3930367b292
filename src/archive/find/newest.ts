import { idsIn, quoteId } from '../postings.ts';
import type { Store } from '../store.ts';
import { endsOf } from './ends-script.ts';
import { indexIn, topicLists } from './topic.ts';

/** Places of a list that are about something, in ascending order. */
export interface Newest {
  readonly ids: readonly number[];
  /** Whether these are all of them. If not, the places of the first article may be cut. */
  readonly isAll: boolean;
}

/** No more bytes than this are read at first. */
const FIRST_LOOK = 131_072;
/** So many places are given at first. */
const FIRST_TAKEN = 256;
const FARTHER = 8;

/** The newest places of a list that are about a word of each family, at first about as many as are wanted; then again with those farther back, until these are all. */
export async function* newestAbout(
  store: Store,
  key: string,
  families: readonly string[],
  wanted: number,
): AsyncGenerator<Newest> {
  for (let share = 0; ; share = Math.min(1, share * FARTHER)) {
    // oxlint-disable-next-line no-await-in-loop -- mostly the first is enough
    const { ids, isAll, ...read } = await idsAbout(store, key, families, { share, wanted });
    for (let taken = FIRST_TAKEN; taken < ids.length; taken *= FARTHER)
      yield { ids: ids.slice(-taken), isAll: false };
    yield { ids, isAll };
    if (isAll) return;
    share = read.share;
  }
}

/** As far back as all the lists reach whose ends are read, in one trip. */
async function idsAbout(
  { client, keys }: Store,
  key: string,
  families: readonly string[],
  look: { readonly share: number; readonly wanted: number },
): Promise<Newest & { readonly share: number }> {
  const asked = [keys.days, key, ...topicLists(keys, families)];
  const { share, ends } = await endsOf(client, asked, { ...look, most: FIRST_LOOK });
  const [said, ...words] = ends;
  const places = idsIn(said?.bytes ?? null);
  const lists = words.map(({ bytes }) => idsIn(bytes));
  const begins = lists.map((list, i) => {
    if (words[i]?.isCut !== true) return 0;
    // A list of titles holds articles.
    return i % 2 === 0 ? (list[0] ?? 0) : quoteId(list[0] ?? 0, 0);
  });
  const first = Math.max(0, ...begins);
  const isAbout = indexIn(lists);
  const ids = places.filter((id) => id >= first && isAbout(id));
  const isAll = said?.isCut !== true && first <= (places[0] ?? Infinity);
  return { ids: Array.from(ids), isAll, share };
}
