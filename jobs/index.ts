import { randomUUID } from 'node:crypto';
import type { Errand } from '../src/answers/index.ts';
import { checked, type AnyJob } from './job.ts';
import { followFeed } from './follow-feed.ts';
import { pollFeeds, pollFeedsMs } from './poll-feeds.ts';
import { forgetWorkspace } from './forget-workspace.ts';
import { importJobs } from './importing.ts';
import { fetchArticle } from './fetch-article.ts';
import { postAnswer } from './post-answer.ts';
import { postSummary } from './post-summary.ts';
import type { Queues } from './queues.ts';
import { readArticle } from './read-article.ts';
import { stillReading, stillReadingMs } from './still-reading.ts';
import { tick, tickMs } from './tick.ts';
import { tidy, tidyMs } from './tidy.ts';

export { boardQueues } from './board-queues.ts';
export { openTelemetry } from './telemetry.ts';
export { openPool } from './pool/index.ts';
export { openQueues, type Queues } from './queues.ts';
export { dropHeld, purge } from './purge.ts';
export { deliveryOf, enqueueStory } from './stories.ts';
export { openRunner } from './runner.ts';

/** Every kind of job. */
export const jobs: readonly AnyJob[] = [
  checked(fetchArticle),
  checked(readArticle),
  ...importJobs,
  checked(postAnswer),
  checked(postSummary),
  checked(forgetWorkspace),
  checked(stillReading),
  checked(tick),
  checked(followFeed),
  checked(pollFeeds),
  checked(tidy),
];

/** The names of all queues. */
export const queueNames: readonly string[] = jobs.map(({ name }) => name);

/** Puts an errand of the desk into its queue under an id that no other queue gives, since what follows is named after it; throws `QueueAway` when it can't be taken. */
export async function enqueue(queues: Queues, errand: Errand): Promise<void> {
  const id = randomUUID();
  await added(queues, errand, id);
  if (!('replyTo' in errand) || errand.replyTo === null) return;
  const { replyTo, asker } = errand;
  const later = { id: `still-${id}`, delayMs: stillReadingMs };
  // Whoever waits is told that it goes on; when this is not taken they only wait in silence.
  await queues.add(stillReading, { asker, replyTo, of: id }, later).catch(() => undefined);
}

// oxlint-disable-next-line consistent-return -- the compiler knows that every errand is met
function added(queues: Queues, errand: Errand, id: string): Promise<void> {
  switch (errand.do) {
    case 'fetch-article': {
      const { url, asker, question, replyTo } = errand;
      return queues.add(fetchArticle, { url, asker, question, replyTo }, { id });
    }
    case 'read-article': {
      const { text, format, name, url, asker, question, replyTo } = errand;
      const source = { as: 'given' as const, text, format, name, url };
      return queues.add(readArticle, { source, asker, question, replyTo }, { id });
    }
    case 'follow-feed': {
      const { url, asker, replyTo } = errand;
      return queues.add(followFeed, { url, asker, replyTo }, { id });
    }
    case 'post-summary': {
      const { team, channel, slot } = errand;
      const once = { id: `post-${team}-${channel}-${slot}` };
      return queues.add(postSummary, { team, channel, slot }, once);
    }
    case 'forget-workspace': {
      const { team } = errand;
      return queues.add(forgetWorkspace, { team, again: false }, { id });
    }
  }
}

/** Starts the clocks of the daily posts and of tidying; any number of processes may. */
export async function startClocks(queues: Queues): Promise<void> {
  await queues.every(tick, {}, tickMs);
  await queues.every(tidy, {}, tidyMs);
  await queues.every(pollFeeds, {}, pollFeedsMs);
}
