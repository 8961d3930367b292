import type { KeptArticle } from '../archive.ts';
import { readArticle } from './article.ts';

/** Reads the record of an article; `null` when it is damaged. */
export type ReadRecord = (key: string, id: number, record: Buffer) => KeptArticle | null;

/** Reads records and remembers the `most` that were read last: one that holds the same bytes still is not read again. */
export function rememberingReader(most: number): ReadRecord {
  const recent = new Map<string, { readonly record: Buffer; readonly kept: KeptArticle | null }>();
  return (key, id, record) => {
    const known = recent.get(key);
    recent.delete(key);
    const entry = known?.record.equals(record) ? known : { record, kept: readArticle(id, record) };
    recent.set(key, entry);
    const [oldest] = recent.keys();
    if (recent.size > most && oldest !== undefined) recent.delete(oldest);
    return entry.kept;
  };
}
