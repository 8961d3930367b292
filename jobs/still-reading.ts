import { z } from 'zod';
import { Asker, ReplyTo } from './asked.ts';
import { fetchArticle } from './fetch-article.ts';
import type { Job } from './job.ts';
import { readArticle } from './read-article.ts';

/** So long after they asked (ms) somebody is told that it goes on. */
export const stillReadingMs = 20_000;

const StillReading = z.object({
  asker: Asker,
  replyTo: ReplyTo,
  /** The errand that is waited for. */
  of: z.string(),
});

type StillReading = z.output<typeof StillReading>;

const SAYS = 'Still reading; the answer comes here when it is done, within 30 minutes.';

/** Tells whoever waits for an article that it is still being fetched or read; nothing when it has been told of. */
export const stillReading: Job<StillReading> = {
  name: 'still-reading',
  data: StillReading,
  attempts: 1,
  concurrency: 4,
  keepSeconds: 0,
  run: async ({ replyTo, of }, tools) => {
    const steps = [
      [fetchArticle.name, of],
      [readArticle.name, of],
      [readArticle.name, `read-${of}`],
    ] as const;
    const open = await Promise.all(steps.map(([name, id]) => tools.isUnderWay(name, id)));
    if (open.some(Boolean))
      await tools.reply(replyTo.responseUrl, tools.dress({ kind: 'note', says: SAYS }));
  },
};
