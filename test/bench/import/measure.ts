import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process, { argv, env as own } from 'node:process';
import { fileURLToPath } from 'node:url';
import { openArchives } from '../../../src/archive/index.ts';
import { startRedis } from '../../faults/support/server.ts';
import { picture } from '../archive/picture.ts';
import { engineAlone } from './alone.ts';
import { variedLines } from './varied.ts';

// `npm run bench -- import [ARTICLES]`: a file of articles goes through queue, reading and archive on all cores; the import is killed
// twice and started again. Beside it the engine alone reads a third of the same articles in one thread.

const many = Number(argv[3] ?? 10_000);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const shared = (file: string) =>
  fileURLToPath(new URL(`../../../../shared/${file}`, import.meta.url));
const files = ['corpora/wikinews/articles.jsonl', 'corpora/quotes/train.jsonl'].map(shared);
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined) {
  say('The corpora are not beside the project: nothing to import.');
  process.exit(0);
}

const folder = await mkdtemp(path.join(tmpdir(), 'onrecord-import-'));
const source = path.join(folder, 'articles.jsonl');
const lines = variedLines(files, many);
await writeFile(source, `${lines.join('\n')}\n`);
const distinct = new Set(lines.map((line) => String(JSON.parse(line).text))).size;

// Every third; once before and once after, since what else the machine does changes.
const third = path.join(folder, 'third.jsonl');
await writeFile(third, `${lines.filter((_, i) => i % 3 === 0).join('\n')}\n`);
const before = engineAlone(third);
const redis = await startRedis();
const program = fileURLToPath(new URL('../../../dist/src/bin/onrecord.js', import.meta.url));
const begin = (): ChildProcess =>
  spawn(process.execPath, [program, 'import', source, '--workspace', 'T0000001'], {
    env: { PATH: own['PATH'], REDIS_URL: redis.url(), LOG_LEVEL: 'warn' },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const archive = openArchives(redis.client()).of('T0000001');
const memory: number[] = [];
let processor = 0;

/** Runs the import until it ends, or kills it when so many articles are there; gives how long it worked, in seconds. */
async function runUntil(killAt: number): Promise<number> {
  const child = begin();
  let output = '';
  child.stdout?.on('data', (bytes) => (output += String(bytes)));
  child.stderr?.on('data', (bytes) => (output += String(bytes)));
  const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')));
  const began = performance.now();
  let worked = 0;
  for (;;) {
    /* oxlint-disable no-await-in-loop -- this is the watching */
    const turn = await Promise.race([
      ended,
      new Promise<'look'>((resolve) => setTimeout(resolve, 1000, 'look')),
    ]);
    if (turn === 'ended') {
      processor += worked;
      say(output.trim().split('\n').at(-1) ?? '');
      return (performance.now() - began) / 1000;
    }
    memory.push(await residentMb(child.pid ?? 0));
    worked = (await processorSeconds(child.pid ?? 0)) || worked;
    if ((await archive.articleCount()) >= killAt) {
      child.kill('SIGKILL');
      await ended;
      processor += worked;
      return (performance.now() - began) / 1000;
    }
    /* oxlint-enable no-await-in-loop */
  }
}

const seconds: number[] = [];
for (const killAt of [many / 3, (2 * many) / 3, Infinity])
  // oxlint-disable-next-line no-await-in-loop -- killed twice, then to the end
  seconds.push(await runUntil(killAt));
const total = seconds.reduce((sum, each) => sum + each, 0);
const used = processor + (await redisSeconds());
const kept = await archive.articleCount();
const again = await runUntil(Infinity);
say(
  `${many} lines with ${distinct} different texts: ${kept} articles kept, ${distinct - kept} missing, ${(await archive.articleCount()) - kept} more after once again (${again.toFixed(0)} s)`,
);
const after = engineAlone(third);
const rate = many / total;
const engine = (before.rate + after.rate) / 2;
const alone = (before.ms + after.ms) / 2;
say(
  `imported at ${rate.toFixed(1)} articles a second, killed twice; the engine alone, one thread: ${before.rate.toFixed(1)} before, ${after.rate.toFixed(1)} after; ratio ${(rate / engine).toFixed(2)}`,
);
const each = (1000 * used) / many;
say(
  `processor time an article: ${each.toFixed(1)} ms with Redis and three starts, the engine alone ${alone.toFixed(1)} ms; on two cores with nothing else the ratio would be ${((2 * alone) / each).toFixed(2)}`,
);
const half = Math.floor(memory.length / 2);
const most = (some: readonly number[]) => Math.max(...some);
say(
  `memory of the import: ${most(memory.slice(5, half)).toFixed(0)} MB at most in the first half, ${most(memory.slice(half)).toFixed(0)} MB in the second`,
);
await mkdir('docs/pictures', { recursive: true });
await writeFile(
  'docs/pictures/import-memory.svg',
  picture({
    title: 'Memory of an import (MB) over its time, killed twice',
    places: ['begin', ...Array.from({ length: memory.length - 2 }, () => ''), 'end'],
    unit: 'MB',
    curves: [{ name: 'resident memory', values: memory }],
  }),
);
await redis.close();
await rm(folder, { recursive: true, force: true });

/** What a process has worked, in seconds of one core; 0 when it is gone. */
async function processorSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

async function redisSeconds(): Promise<number> {
  const info = await redis.client().info('cpu');
  const of = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1] ?? 0);
  return of('used_cpu_user') + of('used_cpu_sys');
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}
