/** What a server says of a mark that was written after all else: `late` = not on the disk in time, `cannot` = it does not know how to say it. */
export type Marked = 'on-disk' | 'late' | 'cannot';

/** What became of one command of several that were sent together. */
type Replied = readonly [error: Error | null, reply?: unknown];

const NONE: Replied = [new Error('no answer')];

/** By the answers to writing the mark and to waiting for it; throws what the server had against either. */
export function markedBy([[refused] = NONE, [error, reply] = NONE]: readonly Replied[]): Marked {
  if (refused !== null) throw refused;
  if (error !== null) return unable(error);
  return Array.isArray(reply) && Number(reply[0]) >= 1 ? 'on-disk' : 'late';
}

function unable(error: Error): 'cannot' {
  if (/unknown command|appendonly is disabled|NOPERM/i.test(error.message)) return 'cannot';
  throw error;
}
