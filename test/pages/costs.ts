import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { carve, defuddled } from '../../src/intake/html/carve.ts';
import { parsePage, type Page } from '../../src/intake/html/dom.ts';
import { blocksOf } from '../../src/intake/html/blocks.ts';
import { chooseBlocks } from '../../src/intake/html/filter/choose.ts';
import { SHIPPED } from '../../src/intake/html/filter/weights.ts';
import { fromHtml } from '../../src/intake/html/from-html.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { goldPages, htmlOf } from './corpus.ts';

/** Times of the processor in ms for all pages, in one thread of one process. */
export interface Costs {
  readonly pages: number;
  /** How many pages Defuddle was asked for. */
  readonly asked: number;
  /** parse5, linkedom and Readability for every page, Defuddle where it was asked. */
  readonly libraries: number;
  /** All of them for every page. */
  readonly allAsked: number;
  readonly ours: number;
}

/** What the libraries cost alone, and what we cost with them; the second of two rounds. */
export function costs(): Costs {
  const pages = goldPages().map((page) => ({ html: htmlOf(page), url: page.url }));
  const unsure = pages.filter(({ html, url }) => isAsked(html, url));
  const timeOf = (some: typeof pages, work: (html: string, url: string) => unknown) => {
    const all = () => some.forEach(({ html, url }) => void attempt(() => work(html, url)));
    all();
    return cpuTimeOf(all);
  };
  const first = timeOf(pages, (html, url) => carve(parsePage(html, url).open()));
  const ours = timeOf(pages, (html, url) => fromHtml(html, url));
  const opened = new Map(unsure.map(({ html, url }) => [html, parsePage(html, url)]));
  const second = timeOf(unsure, (html, url) => defuddleOf(opened.get(html), url));
  const everywhere = timeOf(pages, (html, url) => defuddleOf(parsePage(html, url), url));
  return {
    pages: pages.length,
    asked: unsure.length,
    libraries: first + second,
    allAsked: first + everywhere,
    ours,
  };
}

const defuddleOf = (page: Page | undefined, url: string) =>
  page === undefined ? null : defuddled(page.open(), url);

function isAsked(html: string, url: string): boolean {
  let asked = false;
  const page = parsePage(html, url);
  const readability = carve(page.open())?.paragraphs ?? null;
  const askDefuddle = () => {
    asked = true;
    return null;
  };
  chooseBlocks({ blocks: blocksOf(page.tree), readability, askDefuddle }, SHIPPED);
  return asked;
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}

// Cleans pages in a thread of the pool, as the worker does, and prints the most memory that the process ever had, in MB.
const CLEAN_MANY = `
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
const [pool, entry, folder] = process.argv.slice(2);
const { openPool } = await import(pool);
const threads = openPool({ entry: new URL(entry, 'file:'), size: 1, timeLimitMs: 60_000, memoryMb: 256 });
let done = 0;
let last = '';
const files = readdirSync(folder);
for (let at = 0; at < 1000; at += 1) {
  const text = gunzipSync(readFileSync(folder + files[at % files.length])).toString();
  await threads.clean({ text, format: 'html', url: 'https://site.example/page' }).then(() => { done += 1; }, (error) => { last = error.message; });
}
if (done < 900) throw new Error('only ' + done + ' pages came out: ' + last);
await threads.close();
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
`;

const built = (file: string) => fileURLToPath(new URL(`../../dist/jobs/${file}`, import.meta.url));

/** The most memory that a process with one cleaning thread has over 1,000 pages, in MB. */
export function memoryOverThousand(folder: string): number {
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const script = path.join(place, 'clean-many.mjs');
  try {
    writeFileSync(script, CLEAN_MANY);
    const args = [script, built('pool/index.js'), built('pool/thread.js'), folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`cleaning 1,000 pages failed: ${stderr}`);
    return Number(stdout);
  } finally {
    rmSync(place, { recursive: true });
  }
}
