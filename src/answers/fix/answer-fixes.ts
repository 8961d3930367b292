import type { ArchiveReader } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import { pageOf } from '../page.ts';
import { showFix } from './says.ts';

/** What was put right, newest first. */
export async function answerFixes(reader: ArchiveReader, skip: number): Promise<Answer> {
  const all = await reader.corrections();
  const { items, next } = pageOf(all, skip);
  return {
    kind: 'fixes',
    total: all.length,
    skip,
    items: items.map(showFix),
    more: next === null ? null : { ask: 'fixes', skip: next },
  };
}
