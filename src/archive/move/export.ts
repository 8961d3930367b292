import type { ArticleCard, DailyOrder, KeptArticle } from '../archive.ts';
import { beginningWith, keyPages } from '../client.ts';
import type { Correction } from '../corrections/correction.ts';
import { reach } from '../reach.ts';
import { readArticle } from '../records/article.ts';
import type { Store } from '../store.ts';
import type { Line } from './lines.ts';

const PAGE = 100;

interface Books {
  readonly corrections: () => Promise<readonly Correction[]>;
  readonly orders: () => Promise<readonly DailyOrder[]>;
}

/** Everything of a workspace, line by line: its articles and their older revisions in the order they came in, what people put right, the daily orders, what each channel talks of. `after`: articles up to this number were written before. */
export async function* exported(store: Store, books: Books, after: number): AsyncGenerator<Line> {
  let articles = 0;
  for (const page of pages((await everyId(store)).filter((id) => id > after)))
    // oxlint-disable-next-line no-await-in-loop -- page by page, so that memory stays small
    for (const kept of await readable(store, page)) {
      articles += 1;
      yield lineOf(kept);
    }
  const corrections = await books.corrections();
  for (const correction of corrections.toSorted((a, b) => a.at - b.at))
    yield { is: 'correction', correction };
  for (const order of await books.orders()) yield { is: 'order', order };
  for await (const [channel, id] of currentOf(store)) yield { is: 'current', channel, id };
  yield { is: 'end', articles };
}

function lineOf({ card, reading, asRead }: KeptArticle): Line {
  const { id, title, url, also, addedAt, addedBy }: ArticleCard = card;
  return {
    is: 'article',
    id,
    title,
    url,
    ...(also && { also }),
    addedAt,
    addedBy,
    reading: asRead ?? reading,
  };
}

/** Current articles and the revisions that were replaced, oldest first. */
async function everyId({ client, keys }: Store): Promise<number[]> {
  const [current, replaced] = await Promise.all([
    reach(client.zrange(keys.articles, 0, '-1')),
    reach(client.hkeys(keys.next)),
  ]);
  return [...new Set([...current, ...replaced].map(Number))].toSorted((a, b) => a - b);
}

/** Those that are still there; damaged ones are passed over. */
async function readable({ client, keys }: Store, ids: readonly number[]): Promise<KeptArticle[]> {
  const names = ids.flatMap((id) => [keys.article(id), keys.revision(id)]);
  const records = await reach(client.mgetBuffer(names));
  return ids.flatMap((id, i) => {
    const record = records[2 * i] ?? records[2 * i + 1] ?? null;
    return (record === null ? null : readArticle(id, record)) ?? [];
  });
}

async function* currentOf({ client, keys }: Store): AsyncGenerator<[string, number]> {
  const root = keys.current('');
  for await (const page of keyPages(client, beginningWith(root), 1000))
    for (const key of page.keys)
      // oxlint-disable-next-line no-await-in-loop -- few channels
      yield [key.slice(root.length), Number((await reach(client.get(key))) ?? 0)];
}

function* pages(ids: readonly number[]): Generator<readonly number[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}
