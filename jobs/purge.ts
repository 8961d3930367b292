import { z } from 'zod';
import type { Queues } from './queues.ts';
import { postAnswer } from './post-answer.ts';
import { postSummary } from './post-summary.ts';
import { fetchArticle } from './fetch-article.ts';
import { followFeed } from './follow-feed.ts';
import { importArticle } from './import-article.ts';
import { importArticles } from './import-articles.ts';
import { readArticle } from './read-article.ts';

/** A job's data name their workspace in one of two places. */
const Owned = z.union([
  z.object({ team: z.string() }).transform(({ team }) => team),
  z.object({ asker: z.object({ team: z.string() }) }).transform(({ asker }) => asker.team),
]);

const withArticles = [
  fetchArticle,
  readArticle,
  importArticles,
  importArticle,
  postAnswer,
  postSummary,
  followFeed,
].map(({ name }) => name);

/** Takes everything of a workspace out of the queues: articles that wait there, and what is kept of those that were read. */
export async function purge(queues: Queues, team: string): Promise<void> {
  const isTheirs = (data: unknown) => {
    const owned = Owned.safeParse(data);
    return owned.success && owned.data === team;
  };
  await Promise.all(withArticles.map((name) => queues.remove(name, isTheirs)));
}

const Held = z.object({
  asker: z.object({ team: z.string() }),
  source: z.object({ url: z.string() }),
});

/** Takes what waits to be read of one address out of the queue. */
export async function dropHeld(queues: Queues, team: string, url: string): Promise<void> {
  await queues.remove(readArticle.name, (data) => {
    const held = Held.safeParse(data);
    return held.success && held.data.asker.team === team && held.data.source.url === url;
  });
}
