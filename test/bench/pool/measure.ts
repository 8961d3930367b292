import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process, { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { openPool } from '../../../jobs/pool/index.ts';

// `npm run bench -- pool [TIMES]`: the training articles, so many times over, through the threads that jobs read in: cleaned, read and packed
// for the archive, without queue and archive.

const times = Number(argv[3] ?? 100);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const file = fileURLToPath(
  new URL('../../../../shared/corpora/quotes/train.jsonl', import.meta.url),
);
if (!existsSync(file)) {
  say('The corpora are not beside the project: nothing to read.');
  process.exit(0);
}
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String(JSON.parse(line).text));

const size = availableParallelism();
const entry = new URL('../../../dist/jobs/pool/thread.js', import.meta.url);
const pool = openPool({ entry, size, timeLimitMs: 30_000, memoryMb: 256, readies: 'texts' });
const many = texts.length * times;
let [next, quotes] = [0, 0];
const began = performance.now();

/** Takes the next article when its last one is read. */
async function readOn(): Promise<void> {
  while (next < many) {
    const text = texts[next % texts.length] ?? '';
    next += 1;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const taken = await pool.takeIn(
      { text, format: 'text', url: null },
      { title: null, date: null },
    );
    quotes += taken.is === 'packed' ? taken.packed.quotes : 0;
  }
}

await Promise.all(Array.from({ length: 2 * size }, readOn));
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
await pool.close();
const rate = many / seconds;
say(
  `${many} articles with ${quotes} quotes in ${seconds.toFixed(0)} s on ${size} threads, their start in it: ${rate.toFixed(1)} articles a second; 260,000 in ${(260_000 / rate / 3600).toFixed(2)} hours`,
);
say(`processor time an article: ${((user + system) / 1000 / many).toFixed(1)} ms`);
