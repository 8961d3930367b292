import { z } from 'zod';
import type { FeedBook, FollowedFeed } from './archive.ts';
import { fedTeamsKey } from './keys.ts';
import { reach } from './reach.ts';
import type { Store } from './store.ts';

const FeedRecord = z.object({
  v: z.literal(1),
  url: z.string(),
  title: z.string(),
  channel: z.string().nullable(),
  by: z.string().nullable(),
  nextAt: z.number(),
  failures: z.number(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
});

/** Writes a feed only where one stands: a visit that ends after somebody has unfollowed it brings nothing back. */
const visitedScript = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
return 1`;

/** The feeds that a workspace follows. */
export function feedBook({ client, keys }: Store, team: string): FeedBook {
  return {
    follow: async (feed) => {
      await reach(client.sadd(fedTeamsKey, team));
      return (await reach(client.hsetnx(keys.feeds, feed.url, written(feed)))) === 1;
    },
    unfollow: async (url) => {
      const gone = await reach(client.hdel(keys.feeds, url));
      await reach(client.unlink(keys.feedItems(url)));
      return gone === 1;
    },
    feeds: async () => {
      const records = Object.values(await reach(client.hgetall(keys.feeds)));
      const feeds = records.flatMap((record) => readFeed(record) ?? []);
      return feeds.toSorted((one, other) => (one.url < other.url ? -1 : 1));
    },
    visited: async (feed) => {
      await reach(client.eval(visitedScript, 1, keys.feeds, feed.url, written(feed)));
    },
    seen: async (url) => new Map(Object.entries(await reach(client.hgetall(keys.feedItems(url))))),
    note: async (url, stamps) => {
      if (stamps.size > 0)
        await reach(client.hset(keys.feedItems(url), Object.fromEntries(stamps)));
    },
  };
}

const written = (feed: FollowedFeed): string => JSON.stringify({ v: 1, ...feed });

/** `null` when it is damaged. */
function readFeed(record: string): FollowedFeed | null {
  try {
    const { v: _v, ...feed } = FeedRecord.parse(JSON.parse(record));
    return feed;
  } catch {
    return null;
  }
}
