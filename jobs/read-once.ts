import type { Asker } from '../src/answers/index.ts';
import type { ArticleCard } from '../src/archive/archive.ts';
import type { Clean } from '../src/intake/index.ts';
import { RunAgain } from './job.ts';
import { withoutSiteLines } from './site-memory.ts';
import type { Tools } from './tools.ts';

/** What reading an article needs. */
export type ReadingTools = Pick<Tools, 'archives' | 'pool' | 'now' | 'token' | 'log'>;

/** How long one reading may keep others from the same text, in ms: longer than the pool's own time limit. */
const claimMs = 150_000;
const waitMs = 500;

/**
 * Reads an article and keeps it, unless the very same text has been read. Whoever comes second while the first is
 * still reading is asked to run again; it then finds the article read.
 */
export async function readOnce(
  given: Clean,
  asker: Asker,
  tools: ReadingTools,
): Promise<ArticleCard> {
  const archive = tools.archives.of(asker.team);
  const clean = await withoutSiteLines(given, archive, tools.now());
  const what = `read:${clean.article.text.length}:${await digest(clean.article.text)}`;
  const token = tools.token();
  if (!(await archive.claim(what, token, claimMs))) throw new RunAgain(waitMs);
  try {
    return await readAndKeep(clean, asker, tools);
  } finally {
    await archive.release(what, token);
  }
}

async function readAndKeep(clean: Clean, asker: Asker, tools: ReadingTools): Promise<ArticleCard> {
  const archive = tools.archives.of(asker.team);
  const known = await archive.byText(clean.article.text);
  const there = known === null ? null : await archive.article(known);
  if (there !== null && isKnownAt(there.card, clean)) {
    if (asker.channel !== null) await archive.setCurrent(asker.channel, there.card.id);
    return there.card;
  }
  const began = performance.now();
  const reading = there?.reading ?? (await tools.pool.read(clean.article));
  const ms = Math.round(performance.now() - began);
  if (there === null) tools.log.info({ ms, characters: clean.article.text.length }, 'article read');
  const kept = await archive.keep({
    reading,
    url: clean.url,
    also: clean.also,
    leftOut: clean.leftOut,
    title: clean.title,
    addedBy: asker.user,
    channel: asker.channel,
    now: tools.now(),
  });
  tools.log.info({ article: kept.card.id, outcome: kept.outcome }, 'article kept');
  return kept.card;
}

/** Whether an article is there at all the addresses of a text that is given. */
const isKnownAt = ({ url, also = [] }: ArticleCard, given: Clean) =>
  (given.url === null || url === given.url) &&
  (given.also ?? []).every((each) => also.includes(each));

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(bytes).toString('hex').slice(0, 32);
}
