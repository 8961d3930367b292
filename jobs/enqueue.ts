import { randomUUID } from 'node:crypto';
import type { Errand } from '../src/answers/index.ts';
import { fetchArticle } from './fetch-article.ts';
import { followFeed } from './follow-feed.ts';
import { forgetWorkspace } from './forget-workspace.ts';
import { postSummary } from './post-summary.ts';
import type { AddOptions, Queues } from './queues.ts';
import { readArticle } from './read-article.ts';
import { stillReading, stillReadingMs } from './still-reading.ts';

/** Does a write and comes back when it is on the disk; throws when that is not certain. */
export type Surely = <T>(write: () => Promise<T>) => Promise<T>;

/** Longer than `surely` may take, in ms: what nobody let go by then goes by itself. */
const HELD_MS = 8000;

/**
 * Puts an errand of the desk into its queue under an id that no other queue gives, since what follows is named after it; throws `QueueAway`
 * when it can't be taken. With `surely` it comes back when the errand is on the disk; what is answered by a message of its own is held until
 * then, or that message would be there before the one that the errand was accepted.
 */
export async function enqueue(
  queues: Queues,
  errand: Errand,
  surely: Surely | null,
): Promise<void> {
  const id = randomUUID();
  if (surely === null) return put(queues, errand, { id });
  if (!('replyTo' in errand)) return surely(() => put(queues, errand, { id }));
  await surely(() => put(queues, errand, { id, delayMs: HELD_MS }));
  return queues.runNow(errand.do, id).catch(() => undefined);
}

type Placed = AddOptions & { readonly id: string };

async function put(queues: Queues, errand: Errand, placed: Placed): Promise<void> {
  await added(queues, errand, placed);
  if (!('replyTo' in errand) || errand.replyTo === null) return;
  const { replyTo, asker } = errand;
  const later = { id: `still-${placed.id}`, delayMs: stillReadingMs };
  // Whoever waits is told that it goes on; when this is not taken they only wait in silence.
  await queues.add(stillReading, { asker, replyTo, of: placed.id }, later).catch(() => undefined);
}

// oxlint-disable-next-line consistent-return -- the compiler knows that every errand is met
function added(queues: Queues, errand: Errand, placed: Placed): Promise<void> {
  switch (errand.do) {
    case 'fetch-article': {
      const { url, asker, question, replyTo } = errand;
      return queues.add(fetchArticle, { url, asker, question, replyTo }, placed);
    }
    case 'read-article': {
      const { text, format, name, url, asker, question, replyTo } = errand;
      const source = { as: 'given' as const, text, format, name, url };
      return queues.add(readArticle, { source, asker, question, replyTo }, placed);
    }
    case 'follow-feed': {
      const { url, asker, replyTo } = errand;
      return queues.add(followFeed, { url, asker, replyTo }, placed);
    }
    case 'post-summary': {
      const { team, channel, slot } = errand;
      const once = { id: `post-${team}-${channel}-${slot}` };
      return queues.add(postSummary, { team, channel, slot }, once);
    }
    case 'forget-workspace': {
      const { team } = errand;
      return queues.add(forgetWorkspace, { team, again: false }, placed);
    }
  }
}
