import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { put } from '../output.ts';
import type { CliTools, ExitCode } from '../tools.ts';
import { openBar } from './bar.ts';
import { articlesIn, countIn, type NoArticle, type SourceArticle } from './source.ts';

/** How an import is done. */
export interface ImportOptions {
  readonly workspace?: string;
  readonly failures: string;
}

/** So many articles wait in the queue at once. */
const WINDOW = 400;
/** What is read and kept together: some articles, of some characters in all. */
const AT_ONCE = 25;
const CHARACTERS_AT_ONCE = 500_000;
const LOOK_MS = 200;

type Tools = Pick<CliTools, 'stdout' | 'stderr' | 'cwd' | 'now' | 'bulk'>;

/** Reads every article of a folder or a file into the archive, goes on where it broke off, and writes down what failed and why. */
export async function importCommand(
  place: string,
  { workspace, failures }: ImportOptions,
  tools: Tools,
): Promise<ExitCode> {
  const source = path.resolve(tools.cwd, place);
  const total = await countIn(source).catch(() => null);
  if (total === null) {
    await put(tools.stderr, `${place} can’t be read: give a folder, or a file of JSON lines.\n`);
    return 2;
  }
  const bulk = await tools.bulk({ source, workspace: workspace ?? null });
  try {
    const broken = await handOn(source, total, bulk, tools);
    const failed = [...broken, ...(await bulk.failures())];
    await write(path.resolve(tools.cwd, failures), failed);
    const { done } = await bulk.progress();
    await bulk.kept();
    const left = failed.length === 0 ? '' : `; ${failed.length} failed, see ${failures}`;
    await put(tools.stdout, `${done} of ${total} articles are in the archive${left}.\n`);
    if (failed.length === 0) await bulk.end();
    return failed.length === 0 ? 0 : 1;
  } finally {
    await bulk.close();
  }
}

type Bulk = Awaited<ReturnType<CliTools['bulk']>>;
type Failed = Awaited<ReturnType<Bulk['failures']>>[number];

/** Puts every article in the queue that is not settled, and waits until all are; gives what is no article at all. */
async function handOn(source: string, total: number, bulk: Bulk, tools: Tools): Promise<Failed[]> {
  const broken: Failed[] = [];
  const bar = openBar(tools.stderr, total, tools.now);
  const begun = await bulk.progress();
  let added = 0;
  const outstanding = async (most: number) => {
    for (;;) {
      /* oxlint-disable no-await-in-loop -- this is the waiting */
      const { done, failed } = await bulk.progress();
      bar.show(done, failed + broken.length);
      if (added - (done - begun.done) - failed <= most) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      /* oxlint-enable no-await-in-loop */
    }
  };
  for await (const some of inGroups(articlesIn(source))) {
    const articles = some.filter((each): each is SourceArticle => 'text' in each);
    for (const each of some) if (!('text' in each)) broken.push({ code: 'no-article', ...each });
    const settled = await bulk.settled(articles.map(({ name }) => name));
    const open = articles.filter((_, i) => settled[i] !== true);
    await bulk.add(open);
    added += open.length;
    await outstanding(WINDOW);
  }
  await outstanding(0);
  bar.end();
  return broken;
}

async function* inGroups(
  all: AsyncIterable<SourceArticle | NoArticle>,
): AsyncGenerator<(SourceArticle | NoArticle)[]> {
  let group: (SourceArticle | NoArticle)[] = [];
  let characters = 0;
  for await (const each of all) {
    group.push(each);
    characters += 'text' in each ? each.text.length : 0;
    if (group.length < AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield group;
}

/** No file where nothing failed. */
async function write(file: string, failed: readonly Failed[]): Promise<void> {
  if (failed.length === 0) return;
  const out = createWriteStream(file);
  for (const each of failed) out.write(`${JSON.stringify(each)}\n`);
  out.end();
  await finished(out);
}
