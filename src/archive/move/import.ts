import type { Archive, Correction, DailyOrder } from '../archive.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import type { Line } from './lines.ts';

/** What became of a line that was brought in. */
export type Brought = 'brought' | 'there' | 'skipped';

const REMEMBERED_SECONDS = 7 * 86_400;

/** Brings lines of another archive in, in their order. What was brought in is noted under `from`, so that a second run goes on where the first broke off. */
export function bringer(
  store: Store,
  archive: Archive,
  from: string,
): (line: Line) => Promise<Brought> {
  const moved = store.keys.moved(from);
  // oxlint-disable-next-line consistent-return -- the compiler knows that every line is met
  return async (line) => {
    switch (line.is) {
      case 'article':
        return bringArticle(line, store, archive, moved);
      case 'correction':
        return bringCorrection(line.correction, store, archive, moved);
      case 'order':
        return bringOrder(line.order, store, archive, moved);
      case 'current':
        return bringCurrent(line, store, archive, moved);
      case 'end':
        return 'there';
    }
  };
}

/** The number that an article of the other archive has here; 0 when it is not here. */
const newId = async ({ client }: Store, moved: string, id: number) =>
  Number((await reach(client.hget(moved, String(id)))) ?? 0);

async function bringArticle(
  line: Extract<Line, { readonly is: 'article' }>,
  store: Store,
  archive: Archive,
  moved: string,
): Promise<Brought> {
  if ((await newId(store, moved, line.id)) > 0) return 'there';
  const { reading, url, also, title, addedBy, addedAt } = line;
  const now = Date.parse(addedAt);
  const kept = await archive.keep({ reading, url, also, title, addedBy, channel: null, now });
  await reach(store.client.hset(moved, String(line.id), kept.card.id));
  await reach(store.client.expire(moved, REMEMBERED_SECONDS));
  return kept.outcome === 'same' ? 'there' : 'brought';
}

async function bringCorrection(
  correction: Correction,
  store: Store,
  archive: Archive,
  moved: string,
): Promise<Brought> {
  const { fix, undone, id } = correction;
  const article = fix.article === null ? null : await newId(store, moved, fix.article);
  if (article === 0) return 'skipped';
  if ((await archive.corrections()).some((each) => each.id === id)) return 'there';
  await archive.correct(movedTo(article, correction));
  if (undone !== null) await archive.undo(id, undone.by, undone.at);
  return 'brought';
}

async function bringOrder(
  order: DailyOrder,
  store: Store,
  archive: Archive,
  moved: string,
): Promise<Brought> {
  await archive.daily.order({ ...order, told: await newestUpTo(store, moved, order.told) });
  return 'brought';
}

async function bringCurrent(
  { channel, id }: Extract<Line, { readonly is: 'current' }>,
  store: Store,
  archive: Archive,
  moved: string,
): Promise<Brought> {
  const here = await newId(store, moved, id);
  if (here === 0) return 'skipped';
  await archive.setCurrent(channel, here);
  return 'brought';
}

/** The same correction, of the article under its new number. */
function movedTo(article: number | null, correction: Correction): Correction {
  const { fix } = correction;
  const there =
    fix.as === 'person' ? { ...fix, article } : { ...fix, article: article ?? fix.article };
  return { ...correction, fix: there, undone: null };
}

/** The new number of the newest article that had been told of. */
async function newestUpTo({ client }: Store, moved: string, told: number): Promise<number> {
  const all = await reach(client.hgetall(moved));
  return Object.entries(all)
    .filter(([id]) => Number(id) <= told)
    .reduce((most, [, id]) => Math.max(most, Number(id)), 0);
}
