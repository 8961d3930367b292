import { z } from 'zod';
import { Asked } from './asked.ts';
import type { Job } from './job.ts';
import { answered, told } from './follow-up.ts';
import { readOnce } from './read-once.ts';

/** As it was handed in: a paste, a file's content. */
const Given = z.object({
  as: z.literal('given'),
  text: z.string(),
  format: z.enum(['text', 'html']),
  url: z.string().nullable(),
});

/** As a page was cleaned. */
const Cleaned = z.object({
  as: z.literal('clean'),
  url: z.string().nullable(),
  title: z.string(),
  article: z.object({
    text: z.string(),
    title: z.object({ start: z.number(), end: z.number() }).nullable(),
    author: z.string().nullable(),
    date: z.string().nullable(),
  }),
});

const ReadArticle = Asked.extend({ source: z.discriminatedUnion('as', [Given, Cleaned]) });

type ReadArticle = z.output<typeof ReadArticle>;

/** Cleans and reads one text, keeps it, and has the question answered that waits for it. */
export const readArticle: Job<ReadArticle> = {
  name: 'read-article',
  data: ReadArticle,
  attempts: 3,
  concurrency: 4,
  keepSeconds: 3600,
  run: async (data, tools, run) => {
    const { source } = data;
    const clean = source.as === 'clean' ? source : await tools.pool.clean(source);
    const card = await readOnce(clean, data.asker, tools);
    await answered(data, card.id, tools, run);
  },
  failed: told,
};
