import { z } from 'zod';
import type { ImportedArticle } from '../src/archive/archive.ts';
import { OnRecordError } from '../src/errors.ts';
import type { Job } from './job.ts';
import type { Pool } from './pool/index.ts';
import { withoutSiteLines } from './site-memory.ts';
import type { Tools } from './tools.ts';

/** What an import needs. */
export type ImportTools = Pick<Tools, 'archives' | 'now'> & {
  readonly pool: Pick<Pool, 'takeIn' | 'pack'>;
};

export const Given = z.object({
  /** What the source calls this article. */
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

type Given = z.output<typeof Given>;

const ImportArticles = z.object({
  team: z.string(),
  /** The source that is being imported. */
  batch: z.string(),
  articles: z.array(Given),
});

export type ImportArticles = z.output<typeof ImportArticles>;

/** So many of one job wait for the reading threads at a time, so that somebody who asks in between waits for no more than these. */
const SIDE_BY_SIDE = 4;

/** Reads some articles of an archive that is brought in, and keeps them together; nobody waits for them, so everything else comes first. */
export const importArticles: Job<ImportArticles, ImportTools> = {
  name: 'import-articles',
  data: ImportArticles,
  attempts: 3,
  concurrency: 2,
  keepSeconds: 0,
  run: async (data, tools) => {
    const { team, batch } = data;
    const open = await unsettled(data, tools);
    const archive = tools.archives.of(team);
    const read: ImportedArticle[] = [];
    const broken: { readonly name: string; readonly error: unknown }[] = [];
    const waiting = open.values();
    const readSome = async () => {
      for (const given of waiting)
        // oxlint-disable-next-line no-await-in-loop -- the next when this one is read
        await readOne(given, team, tools).then(
          (article) => read.push(article),
          (error: unknown) => broken.push({ name: given.name, error }),
        );
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readSome));
    if (read.length > 0) await archive.keepAll(batch, read);
    await Promise.all(
      broken
        .filter(({ error }) => !canHelp(error))
        .map(({ name, error }) => archive.imports.failed(batch, failureOf(name, error))),
    );
    const first = broken.find(({ error }) => canHelp(error));
    if (first !== undefined) throw first.error;
  },
  failed: async (data, error, tools) => {
    const { imports } = tools.archives.of(data.team);
    const told = new Set((await imports.failures(data.batch)).map(({ name }) => name));
    const left = (await unsettled(data, tools)).filter(({ name }) => !told.has(name));
    await Promise.all(left.map(({ name }) => imports.failed(data.batch, failureOf(name, error))));
  },
};

async function unsettled(
  { team, batch, articles }: ImportArticles,
  tools: Pick<ImportTools, 'archives'>,
): Promise<Given[]> {
  const names = articles.map(({ name }) => name);
  const settled = await tools.archives.of(team).imports.settled(batch, names);
  return articles.filter((_, i) => settled[i] !== true);
}

async function readOne(
  { name, source, title, date }: Given,
  team: string,
  tools: ImportTools,
): Promise<ImportedArticle> {
  const now = tools.now();
  const rest = { name, addedBy: null, channel: null, now };
  const taken = await tools.pool.takeIn(source, { title, date });
  if (taken.is === 'packed')
    return { ...rest, url: null, title: taken.title, packed: taken.packed };
  const clean = await withoutSiteLines(taken.clean, tools.archives.of(team), now);
  const { url, leftOut } = clean;
  return { ...rest, url, leftOut, title: clean.title, packed: await tools.pool.pack(clean) };
}

/** Whether trying again can help. */
const canHelp = (error: unknown) => !(error instanceof OnRecordError) || error.again;

function failureOf(name: string, error: unknown) {
  const isTold = error instanceof OnRecordError;
  const code = isTold ? error.code : 'unexpected';
  const says = isTold ? error.hint : 'Something went wrong while this was read.';
  return { name, code, says };
}
