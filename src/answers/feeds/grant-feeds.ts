import type { FollowedFeed } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import type { FeedWish } from '../ask/ask.ts';
import type { Errands } from '../grant.ts';

/** Does what was asked of the feeds. */
export function grantFeeds(wish: FeedWish, errands: Errands): Promise<Answer> {
  if (wish.wish === 'list') return following(errands);
  return wish.wish === 'follow' ? follow(wish.url, errands) : unfollow(wish.url, errands);
}

const note = (says: string): Answer => ({ kind: 'note', says });

/** Has a feed looked at and followed; told when that is done. */
async function follow(url: string, { asker, replyTo, tools }: Errands): Promise<Answer> {
  const feeds = await tools.archives.of(asker.team).feeds.feeds();
  if (feeds.some((feed) => feed.url === url)) return note('That feed is followed already.');
  await tools.enqueue({ do: 'follow-feed', url, asker, replyTo });
  return { kind: 'reading', says: 'Looking at that feed…' };
}

async function unfollow(url: string, { asker, tools }: Errands): Promise<Answer> {
  const gone = await tools.archives.of(asker.team).feeds.unfollow(url);
  return note(
    gone
      ? 'That feed is followed no longer. What was read of it stays.'
      : 'That feed is not followed; `/onrecord following` lists those that are.',
  );
}

async function following({ asker, tools }: Errands): Promise<Answer> {
  const feeds = await tools.archives.of(asker.team).feeds.feeds();
  if (feeds.length === 0)
    return note('No feed is followed. `/onrecord follow ADDRESS` begins with one.');
  return note(feeds.map(lineOf).join('\n'));
}

function lineOf({ url, title, failures }: FollowedFeed): string {
  const trouble = failures > 0 ? ` (could not be reached the last ${failures} times)` : '';
  return `• ${title}: ${url}${trouble}`;
}
