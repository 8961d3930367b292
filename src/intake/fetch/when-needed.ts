import type { Clean } from '../clean.ts';
import type { FetchTools } from './ask-address.ts';
import type { FetchArticleTools } from './fetch-article.ts';
import type { FetchFeedTools, Validators, Visit } from './fetch-feed.ts';
import type { Robots } from './robots.ts';

export type { FetchArticleTools, FetchFeedTools, Robots, Validators, Visit };

// The client for HTTP and the parsers of pages take half a second to load: who reads a text need not wait for them.

/** The article at an address. Throws the errors of intake. */
export async function fetchArticle(address: string, tools: FetchArticleTools): Promise<Clean> {
  return await (await import('./fetch-article.ts')).fetchArticle(address, tools);
}

/** Visits a feed, unless the site's robots.txt forbids it. A page that names its feed leads to it. Throws the errors of intake. */
export async function fetchFeed(
  address: string,
  since: Validators,
  tools: FetchFeedTools,
): Promise<Visit> {
  return await (await import('./fetch-feed.ts')).fetchFeed(address, since, tools);
}

/** Asks each site's robots.txt once an hour. A site without one, or that does not answer, forbids nothing. */
export function openRobots(tools: FetchTools, now: () => number): Robots {
  let opened: Promise<Robots> | null = null;
  return {
    mayVisit: async (address) => {
      opened ??= import('./robots.ts').then((robots) => robots.openRobots(tools, now));
      return await (await opened).mayVisit(address);
    },
  };
}
