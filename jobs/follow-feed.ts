import { z } from 'zod';
import { Asker, ReplyTo } from './asked.ts';
import type { Job } from './job.ts';
import { told } from './follow-up.ts';
import type { Tools } from './tools.ts';
import { takeItems } from './visit-feed.ts';

const FollowFeed = z.object({ url: z.string(), asker: Asker, replyTo: ReplyTo.nullable() });

type FollowFeed = z.output<typeof FollowFeed>;

/** Looks at a feed, follows it, reads its newest items, and tells whoever asked. */
export const followFeed: Job<FollowFeed> = {
  name: 'follow-feed',
  data: FollowFeed,
  attempts: 2,
  concurrency: 2,
  keepSeconds: 3600,
  run: async (data, tools) => {
    const { url, asker } = data;
    const visit = await tools.fetchFeed(url, { etag: null, modified: null });
    if (visit.outcome !== 'feed')
      return await tell(data, 'That site is busy. Ask again in an hour.', tools);
    const { title, items } = visit.feed;
    const feed = {
      url: visit.url,
      title,
      channel: asker.channel,
      by: asker.user,
      nextAt: tools.now(),
      failures: 0,
      etag: null,
      modified: null,
    };
    const archive = tools.archives.of(asker.team);
    if (!(await archive.feeds.follow(feed)))
      return await tell(data, `“${title}” is followed already.`, tools);
    const read = await takeItems(archive, feed, visit, asker.team, tools);
    const says = `Following “${title}” (${items.length} items now): I read its newest ${read} and what comes. \`/onrecord unfollow ${feed.url}\` ends it.`;
    await tell(data, says, tools);
  },
  failed: ({ asker, replyTo }, error, tools, run) =>
    told({ asker, replyTo, question: { ask: 'articles', skip: 0 } }, error, tools, run),
};

async function tell({ replyTo }: FollowFeed, says: string, tools: Tools): Promise<void> {
  if (replyTo !== null) await tools.reply(replyTo.responseUrl, tools.dress({ kind: 'note', says }));
}
