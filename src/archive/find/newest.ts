import { idsIn, quoteId } from '../postings.ts';
import { listOf, scriptOf } from '../script.ts';
import type { Store } from '../store.ts';
import { indexIn, topicLists } from './topic.ts';

/** Places of a list that are about something, in ascending order. */
interface Places {
  readonly ids: readonly number[];
  /** Whether these are all of them. If not, the places of the first article may be cut. */
  readonly isAll: boolean;
}

/** KEYS: some lists. ARGV: where their ends begin, from behind. Gives: the ends. */
const ends = scriptOf(`
local found = {}
for i = 1, #KEYS do found[i] = redis.call('GETRANGE', KEYS[i], ARGV[1], -1) end
return found`);

/** So many bytes are read of the end of each list at first: for most questions that is all of them. */
const FIRST_LOOK = 65_536;
/** So many places are given at first. */
const FIRST_TAKEN = 256;
const FARTHER = 8;

/** The newest places of a list that are about a word of each family; then again with those farther back, until these are all. */
export async function* newestAbout(
  store: Store,
  key: string,
  families: readonly string[],
): AsyncGenerator<Places> {
  for (let look = FIRST_LOOK; ; look *= FARTHER) {
    // oxlint-disable-next-line no-await-in-loop -- mostly the first is enough
    const { ids, isAll } = await idsAbout(store, key, families, look);
    for (let taken = FIRST_TAKEN; taken < ids.length; taken *= FARTHER)
      yield { ids: ids.slice(-taken), isAll: false };
    yield { ids, isAll };
    if (isAll) return;
  }
}

/** As far back as all the lists reach whose last bytes are read, in one trip. */
async function idsAbout(
  { client, keys }: Store,
  key: string,
  families: readonly string[],
  look: number,
): Promise<Places> {
  const words = topicLists(keys, families);
  const found = listOf(await ends(client, [key, ...words], [-look])).filter((end) =>
    Buffer.isBuffer(end),
  );
  const [said = Buffer.alloc(0), ...lists] = found;
  const places = idsIn(said);
  const isCut = ({ length }: Buffer) => length >= look;
  const begins = lists.map((list, i) => {
    if (!isCut(list)) return 0;
    return i % 2 === 0 ? list.readUInt32BE(0) : quoteId(list.readUInt32BE(0), 0);
  });
  const first = Math.max(0, ...begins);
  const isAbout = indexIn(lists);
  const isAll = !isCut(said) && first <= (places[0] ?? Infinity);
  const ids = places.filter((id) => id >= first && isAbout(id));
  return { ids: Array.from(ids), isAll };
}
