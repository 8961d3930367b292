import { readFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { Settings } from '../../../config/index.ts';
import { openPool } from '../../../jobs/index.ts';
import { fetchArticle, fetchFeed, openRobots } from '../../../src/intake/index.ts';

// Takes in addresses and files as a worker does, in a process of its own, and prints for each what came of it, how long it
// took, and the most that the process had grown meanwhile. The first four are ordinary ones, so that what is loaded once is
// not counted.
const entry = new URL('../../../dist/jobs/pool/thread.js', import.meta.url);
const timeLimitMs = Settings.parse({}).READING_SECONDS * 1000;
const pool = openPool({ entry, size: 1, timeLimitMs, memoryMb: 256 });
const local = { allow: (address: string) => address === '127.0.0.1' };
const ORDINARY = 4;

async function takeIn(place: string): Promise<unknown> {
  if (!place.startsWith('http')) {
    const text = readFileSync(place).toString('base64');
    return await pool.clean({ text, format: 'file', url: null, name: path.basename(place) });
  }
  if (!place.includes('/feed'))
    return await fetchArticle(place, { ...local, clean: (source) => pool.clean(source) });
  const robots = openRobots(local, Date.now);
  return await fetchFeed(place, { etag: null, modified: null }, { ...local, robots });
}

interface Told {
  readonly code: string;
  readonly hint: string;
}
const isTold = (error: unknown): error is Told =>
  typeof error === 'object' && error !== null && 'code' in error && 'hint' in error;

async function measure(place: string) {
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = () => void (peak = Math.max(peak, process.memoryUsage.rss()));
  const timer = setInterval(look, 10);
  const began = performance.now();
  const came = await takeIn(place).then(
    () => ({ code: null, hint: '' }),
    (error: unknown) =>
      isTold(error) ? { code: error.code, hint: error.hint } : { code: 'broke', hint: '' },
  );
  const seconds = (performance.now() - began) / 1000;
  clearInterval(timer);
  look();
  return { ...came, seconds, grownMb: (peak - before) / 1_048_576 };
}

const places = argv.slice(2);
for (const place of places.slice(0, ORDINARY))
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  await takeIn(place).catch(() => {});
const outcomes = [];
// oxlint-disable-next-line no-await-in-loop
for (const place of places.slice(ORDINARY)) outcomes.push(await measure(place));
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);
