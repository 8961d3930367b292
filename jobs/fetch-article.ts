import { z } from 'zod';
import { Asked } from './asked.ts';
import { told } from './follow-up.ts';
import type { Job } from './job.ts';
import { cleaned, readArticle } from './read-article.ts';

const FetchArticle = Asked.extend({ url: z.string() });

type FetchArticle = z.output<typeof FetchArticle>;

/** Fetches a page, takes the article out of it and hands it on to be read. */
export const fetchArticle: Job<FetchArticle> = {
  name: 'fetch-article',
  data: FetchArticle,
  attempts: 3,
  concurrency: 4,
  keepSeconds: 3600,
  run: async ({ url, ...asked }, tools, run) => {
    const clean = await tools.fetchArticle(url);
    const source = cleaned({ ...clean, url: clean.url ?? url });
    await tools.add(readArticle, { ...asked, source }, { id: `read-${run.id}` });
  },
  failed: told,
};
