import { z } from 'zod';
import { Asked } from './asked.ts';
import { Embargoed } from './errors.ts';
import type { Job, Run } from './job.ts';
import { answered, told } from './follow-up.ts';
import { readOnce } from './read-once.ts';
import type { Tools } from './tools.ts';
import { isWithdrawn, takeOut } from './withdrawn.ts';

/** As it was handed in: a paste, a file's content. */
const Given = z.object({
  as: z.literal('given'),
  text: z.string(),
  format: z.enum(['text', 'html', 'file']),
  name: z.string().optional(),
  url: z.string().nullable(),
});

/** As a page or a wire story was cleaned. */
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
  also: z.array(z.string()).readonly().optional(),
  wire: z.object({ embargo: z.string().nullable(), withdrawn: z.boolean() }).optional(),
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
    if (isWithdrawn(clean)) return await takeOut(clean, data, tools, run);
    const waitMs = embargoMs(clean, tools.now());
    if (waitMs > 0) return await hold({ ...data, source: cleaned(clean) }, waitMs, tools, run);
    const card = await readOnce(clean, data.asker, tools);
    await answered(data, card.id, tools, run);
  },
  failed: told,
};

type Clean = Awaited<ReturnType<Tools['pool']['clean']>>;

/** How long nobody may see it yet, in ms; 0 for no embargo or one that is over. */
function embargoMs({ wire }: Pick<Clean, 'wire'>, now: number): number {
  const until = Date.parse(wire?.embargo ?? '');
  return Number.isNaN(until) ? 0 : Math.max(0, until - now);
}

/** How a source that was cleaned before travels in a job. */
export function cleaned({ url, title, article, wire, also }: Clean): z.output<typeof Cleaned> {
  const { text, title: span = null, author = null, date = null } = article;
  return { as: 'clean', url, title, article: { text, title: span, author, date }, wire, also };
}

/** A later answer through Slack's response_url is possible for half an hour. */
const REPLY_MS = 25 * 60_000;
/** The longest that a timer takes; then it is looked at again. */
const LONGEST_MS = 20 * 24 * 3_600_000;

/** Puts a story aside until its hour: until then it is in no answer, post or list. Whoever handed it in is told. */
async function hold(data: ReadArticle, waitMs: number, tools: Tools, run: Run): Promise<void> {
  const { replyTo, source } = data;
  const later = { ...data, replyTo: waitMs < REPLY_MS ? replyTo : null };
  const when = { id: `held-${run.id}`, delayMs: Math.min(waitMs, LONGEST_MS) };
  await tools.add(readArticle, later, when);
  const until = source.as === 'clean' ? (source.wire?.embargo ?? '') : '';
  await told(data, new Embargoed(until), tools, run);
}
