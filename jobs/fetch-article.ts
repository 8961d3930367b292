import { z } from 'zod';
import { Asked } from './asked.ts';
import { told } from './follow-up.ts';
import type { Job } from './job.ts';
import { readArticle } from './read-article.ts';

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
    const { article, title, url: canonical } = await tools.fetchArticle(url);
    const { text, title: span = null, author = null, date = null } = article;
    await tools.add(
      readArticle,
      {
        ...asked,
        source: {
          as: 'clean',
          url: canonical ?? url,
          title,
          article: { text, title: span, author, date },
        },
      },
      { id: `read-${run.id}` },
    );
  },
  failed: told,
};
