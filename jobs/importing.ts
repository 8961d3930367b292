import { checked, type AnyJob } from './job.ts';
import { importArticle } from './import-article.ts';
import { importArticles, type ImportArticles, type ImportTools } from './import-articles.ts';
import type { Queues } from './queues.ts';

// A door of its own: whoever only imports need not load Slack's library, which half of a second goes into.

/** What an import runs by itself. */
export const importJobs: readonly AnyJob<ImportTools>[] = [
  checked(importArticles),
  checked(importArticle),
];

/** Puts articles of an import into their queue; what waits there under this id is not added again. */
export const enqueueImport = (queues: Queues, id: string, data: ImportArticles): Promise<void> =>
  queues.add(importArticles, data, { id });
