import type { KeptArticle } from '../archive.ts';
import { readArticle } from './article.ts';

/** Reads the record of an article; `null` when it is damaged. */
export type ReadRecord = (key: string, id: number, record: Buffer) => KeptArticle | null;

/** How much is remembered. */
interface Room {
  readonly articles: number;
  /** Bytes of all their records. */
  readonly bytes: number;
}

/** Reads records and remembers those that were read last: one that holds the same bytes still is not read again. */
export function rememberingReader(room: Room): ReadRecord {
  const recent = new Map<string, { readonly record: Buffer; readonly kept: KeptArticle | null }>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= recent.get(key)?.record.length ?? 0;
    recent.delete(key);
  };
  return (key, id, record) => {
    const known = recent.get(key);
    drop(key);
    const entry = known?.record.equals(record)
      ? known
      : // A copy: the one that came can be part of something larger.
        { record: Buffer.from(record), kept: readArticle(id, record) };
    recent.set(key, entry);
    bytes += record.length;
    for (const oldest of recent.keys()) {
      if (recent.size <= room.articles && bytes <= room.bytes) break;
      drop(oldest);
    }
    return entry.kept;
  };
}
