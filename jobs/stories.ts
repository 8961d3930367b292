import type { Queues } from './queues.ts';
import { readArticle } from './read-article.ts';

/** Puts a story of a content system into the queue; one of the same id is taken once. Throws `QueueAway`. */
export function enqueueStory(
  queues: Queues,
  id: string,
  team: string,
  text: string,
): Promise<void> {
  const asker = { team, channel: null, user: null };
  const source = { as: 'given' as const, text, format: 'text' as const, url: null };
  const question = { ask: 'articles', skip: 0 } as const;
  return queues.add(readArticle, { source, asker, question, replyTo: null }, { id });
}

/** How such a story stands; `null` when it is not known, or no longer. A held one is done here: it waits under another name. */
export async function deliveryOf(queues: Queues, id: string) {
  const job = await queues.raw(readArticle.name).getJob(id);
  if (job === undefined) return null;
  const state = await job.getState();
  if (state === 'completed') return { state: 'done', reason: null } as const;
  if (state === 'failed') return { state: 'failed', reason: job.failedReason ?? null } as const;
  return { state: 'waiting', reason: null } as const;
}
