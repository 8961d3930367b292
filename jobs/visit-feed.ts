import type { Archive, FollowedFeed } from '../src/archive/archive.ts';
import { itemSource, type FeedItem, type Visit } from '../src/intake/index.ts';
import { fetchArticle } from './fetch-article.ts';
import { readArticle } from './read-article.ts';
import type { Tools } from './tools.ts';

/** How often a feed is visited, and at least so rarely after failures, in ms. */
const USUAL_MS = 10 * 60_000;
const RAREST_MS = 6 * 3_600_000;
/** Of a feed that is followed from now on the newest are read; what was there before is taken as seen. */
const NEWEST = 10;
/** In one visit no more are read; the others have their turn in the next. */
const MOST_AT_ONCE = 50;
/** Between two requests to one site, in ms. */
const APART_MS = 1500;

/** Follows up a visit: what is new or changed is read, and the next visit set. Gives how many items are read. */
export async function takeItems(
  archive: Archive,
  feed: FollowedFeed,
  visit: Visit,
  team: string,
  tools: Tools,
): Promise<number> {
  const now = tools.now();
  if (visit.outcome === 'busy') {
    await archive.feeds.visited(delayed(feed, now, visit.waitMs));
    return 0;
  }
  const well = { ...feed, failures: 0, nextAt: now + USUAL_MS };
  if (visit.outcome === 'same') {
    await archive.feeds.visited(well);
    return 0;
  }
  const { wanted, more } = await wantedOf(archive, feed.url, visit.feed.items);
  await readEach(wanted, feed, team, tools);
  await archive.feeds.note(feed.url, new Map(wanted.map(({ id, stamp }) => [id, stamp])));
  // With more to come it is asked for whole again, and soon.
  const next = more
    ? { etag: null, modified: null, nextAt: now + APART_MS * MOST_AT_ONCE }
    : { etag: visit.etag, modified: visit.modified };
  await archive.feeds.visited({ ...well, ...next });
  return wanted.length;
}

/** After a failure twice as long as before, up to six hours; a server's own word counts if it is longer. */
export function delayed(feed: FollowedFeed, now: number, waitMs: number | null): FollowedFeed {
  const failures = feed.failures + 1;
  const usual = Math.min(RAREST_MS, USUAL_MS * 2 ** Math.min(failures, 10));
  return { ...feed, failures, nextAt: now + Math.max(usual, waitMs ?? 0) };
}

async function wantedOf(archive: Archive, url: string, items: readonly FeedItem[]) {
  const seen = await archive.feeds.seen(url);
  const once = new Map(items.map((item) => [item.id, item]));
  const fresh = [...once.values()].filter(({ id, stamp }) => seen.get(id) !== stamp);
  if (seen.size > 0 || items.length <= NEWEST)
    return { wanted: fresh.slice(0, MOST_AT_ONCE), more: fresh.length > MOST_AT_ONCE };
  const newest = byAge(fresh);
  const old = newest.slice(NEWEST);
  await archive.feeds.note(url, new Map(old.map(({ id, stamp }) => [id, stamp])));
  return { wanted: newest.slice(0, NEWEST), more: false };
}

/** Newest first; those without a date stand where the feed has them. */
function byAge(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((one, other) =>
    one.published === null || other.published === null
      ? 0
      : Date.parse(other.published) - Date.parse(one.published),
  );
}

/** One after the other, so that a site has one request of ours at a time. */
async function readEach(
  items: readonly FeedItem[],
  { by }: FollowedFeed,
  team: string,
  tools: Tools,
): Promise<void> {
  // A channel's own article is what a person handed in there, not what a feed brought.
  const asker = { team, channel: null, user: by };
  const question = { ask: 'articles', skip: 0 } as const;
  for (const [at, item] of items.entries()) {
    const id = `feed-${team}-${item.stamp}-${Buffer.from(item.id).toString('base64url').slice(-40)}`;
    const when = { id, delayMs: at * APART_MS };
    const source = itemSource(item);
    const asked = { asker, question, replyTo: null };
    // oxlint-disable no-await-in-loop -- in their order
    if (source !== null)
      await tools.add(readArticle, { ...asked, source: { as: 'given', ...source } }, { id });
    else if (await tools.mayVisit(item.url))
      await tools.add(fetchArticle, { ...asked, url: item.url }, when);
    // oxlint-enable no-await-in-loop
  }
}
