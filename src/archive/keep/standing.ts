import type { KeptArticle, NewArticle } from '../archive.ts';
import { reach } from '../reach.ts';
import { readArticle } from '../records/article.ts';
import type { Store } from '../store.ts';

/** A revision that stands where the new one is to stand. */
export interface Standing {
  readonly id: number;
  readonly record: Buffer;
  /** `null` when its record is damaged. */
  readonly kept: KeptArticle | null;
}

/** What stands at the address; else the same text, if it was pasted or is pasted now. */
export async function findStanding(
  { client, keys }: Store,
  article: NewArticle,
): Promise<Standing | null> {
  const { url, reading } = article;
  const [atUrl, withText] = await Promise.all([
    url === null ? null : reach(client.get(keys.url(url))),
    reach(client.get(keys.text(reading.text))),
  ]);
  const id = Number(atUrl ?? withText ?? 0);
  const record = id === 0 ? null : await reach(client.getBuffer(keys.article(id)));
  if (record === null) return null;
  const kept = readArticle(id, record);
  const isOther = atUrl === null && url !== null && kept?.card.url !== null;
  return isOther ? null : { id, record, kept };
}
