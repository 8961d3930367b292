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
import { stillReading } from './still-reading.ts';
import { tick, tickMs } from './tick.ts';
import { tidy, tidyMs } from './tidy.ts';

export { boardQueues } from './board-queues.ts';
export { enqueue, type Surely } from './enqueue.ts';
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

/** Starts the clocks of the daily posts and of tidying; any number of processes may. */
export async function startClocks(queues: Queues): Promise<void> {
  await queues.every(tick, {}, tickMs);
  await queues.every(tidy, {}, tidyMs);
  await queues.every(pollFeeds, {}, pollFeedsMs);
}
