import { placeOfDay, writtenGone } from '../days.ts';
import type { Keys } from '../keys.ts';
import type { Write } from '../write.ts';
import { numbersTaken } from './lists.ts';
import type { Standing } from './standing.ts';

/** A replaced revision can still be shown, from a button or to tell what has changed. */
const SHOWN_SECONDS = 90 * 86_400;

/** Takes a revision out of all answers; its postings stay, and are passed over since it is gone. */
export function replacedWrites(
  keys: Keys,
  { id, record, kept }: Standing,
  by: number,
  text: string,
): Write[] {
  const numbers = kept === null ? 1 : numbersTaken(kept.reading);
  return [
    ['SET', keys.revision(id), record, 'EX', SHOWN_SECONDS],
    ['DEL', keys.article(id)],
    ['ZREM', keys.articles, id],
    ['SETRANGE', keys.days, placeOfDay(id), writtenGone(numbers)],
    ['HSET', keys.next, id, by],
    ['INCR', keys.stale],
    ...forgottenText(keys, kept, text),
  ];
}

/** The text is not in the archive any more, unless the new revision has the very same. */
const forgottenText = (keys: Keys, kept: Standing['kept'], text: string): Write[] =>
  kept === null || kept.reading.text === text ? [] : [['DEL', keys.text(kept.reading.text)]];
