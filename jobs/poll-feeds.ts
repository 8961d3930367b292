import { z } from 'zod';
import type { Archive, FollowedFeed } from '../src/archive/archive.ts';
import { OnRecordError } from '../src/errors.ts';
import type { Job } from './job.ts';
import type { Tools } from './tools.ts';
import { delayed, takeItems } from './visit-feed.ts';

const PollFeeds = z.object({});

/** Every how many ms it is looked which feeds are due. */
export const pollFeedsMs = 60_000;
/** So long (ms) one process alone visits a feed. */
const CLAIM_MS = 120_000;

/** Visits the feeds that are due, one after the other. */
export const pollFeeds: Job<z.output<typeof PollFeeds>> = {
  name: 'poll-feeds',
  data: PollFeeds,
  attempts: 1,
  concurrency: 1,
  keepSeconds: 0,
  run: async (_data, tools) => {
    for (const team of await tools.archives.teamsWithFeeds()) {
      // oxlint-disable-next-line no-await-in-loop -- one workspace after the other
      await pollTeam(team, tools);
    }
  },
};

async function pollTeam(team: string, tools: Tools): Promise<void> {
  const archive = tools.archives.of(team);
  for (const feed of await archive.feeds.feeds()) {
    if (feed.nextAt > tools.now()) continue;
    const [what, token] = [`feed:${feed.url}`, tools.token()];
    // oxlint-disable no-await-in-loop -- one site after the other
    if (!(await archive.claim(what, token, CLAIM_MS))) continue;
    await visit(archive, feed, team, tools);
    await archive.release(what, token);
    // oxlint-enable no-await-in-loop
  }
}

async function visit(archive: Archive, feed: FollowedFeed, team: string, tools: Tools) {
  try {
    const found = await tools.fetchFeed(feed.url, feed);
    const read = await takeItems(archive, feed, found, team, tools);
    if (read > 0) tools.log.info({ read }, 'feed brought articles');
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    await archive.feeds.visited(delayed(feed, tools.now(), null));
    tools.log.warn({ code: error.code, failures: feed.failures + 1 }, 'feed not reached');
  }
}
