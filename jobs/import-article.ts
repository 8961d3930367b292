import { z } from 'zod';
import { OnRecordError } from '../src/errors.ts';
import type { Job } from './job.ts';
import { readOnce, type ReadingTools } from './read-once.ts';

const ImportArticle = z.object({
  team: z.string(),
  /** The source that is being imported, and what it calls this article. */
  batch: z.string(),
  name: z.string(),
  source: z.object({
    text: z.string(),
    format: z.enum(['text', 'html']),
    url: z.string().nullable(),
  }),
  /** As the source has them; `null` = as the text has them. */
  title: z.string().nullable(),
  date: z.string().nullable(),
});

export type ImportArticle = z.output<typeof ImportArticle>;

/** Reads one article of an archive that is brought in, and keeps it; nobody waits for it, so everything else comes first. */
export const importArticle: Job<ImportArticle, ReadingTools> = {
  name: 'import-article',
  data: ImportArticle,
  attempts: 3,
  concurrency: 8,
  keepSeconds: 0,
  run: async ({ team, batch, name, source, title, date }, tools) => {
    const book = tools.archives.of(team).imports;
    const [isSettled] = await book.settled(batch, [name]);
    if (isSettled === true) return;
    const clean = await tools.pool.clean(source);
    const article = { ...clean.article, date: clean.article.date ?? date };
    const asker = { team, channel: null, user: null };
    await readOnce({ ...clean, title: title ?? clean.title, article }, asker, tools);
    await book.done(batch, name);
  },
  failed: async ({ team, batch, name }, error, tools) => {
    const isTold = error instanceof OnRecordError;
    const code = isTold ? error.code : 'unexpected';
    const says = isTold ? error.hint : 'Something went wrong while this was read.';
    await tools.archives.of(team).imports.failed(batch, { name, code, says });
  },
};
