import type { ArchiveReader, KeptArticle } from '../../archive/archive.ts';
import { OnRecordError } from '../../errors.ts';

/** An article among several: `null` when it is gone or its record is damaged, so that one does not spoil the others. Throws when the archive is away. */
export async function readable(reader: ArchiveReader, id: number): Promise<KeptArticle | null> {
  try {
    return await reader.article(id);
  } catch (error) {
    if (error instanceof OnRecordError && !error.again) return null;
    throw error;
  }
}
