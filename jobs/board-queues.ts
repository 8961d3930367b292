import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { Queues } from './queues.ts';

/** The queues for the board: to be looked at, not changed; articles' words and response_urls are not shown. */
export const boardQueues = (queues: Queues, names: readonly string[]): BullMQAdapter[] =>
  names.map((name) => {
    const adapter = new BullMQAdapter(queues.raw(name), { readOnlyMode: true });
    adapter.setFormatter('data', shown);
    return adapter;
  });

const HIDDEN = new Set(['text', 'responseUrl', 'article', 'title', 'url', 'words', 'question']);

/** Everything but what nobody is to read. */
function shown(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(shown);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      HIDDEN.has(name) ? '[hidden]' : shown(value),
    ]),
  );
}
