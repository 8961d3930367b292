import { z } from 'zod';
import { Given, importArticles, type ImportArticles, type ImportTools } from './import-articles.ts';
import type { Job } from './job.ts';

const ImportArticle = Given.extend({ team: z.string(), batch: z.string() });

type ImportArticle = z.output<typeof ImportArticle>;

const asGroup = ({ team, batch, ...given }: ImportArticle): ImportArticles => ({
  team,
  batch,
  articles: [given],
});

/** One article of an import as version 0.1 put it into the queue: such jobs may still wait when the bot is upgraded. Nothing adds them any more. */
export const importArticle: Job<ImportArticle, ImportTools> = {
  ...importArticles,
  name: 'import-article',
  data: ImportArticle,
  run: (data, tools, run) => importArticles.run(asGroup(data), tools, run),
  failed: async (data, error, tools, run) =>
    importArticles.failed?.(asGroup(data), error, tools, run),
};
