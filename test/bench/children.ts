import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from '../golden/samples.ts';
import { longText } from './texts.ts';

const built = (file: string) => fileURLToPath(new URL(`../../dist/src/${file}`, import.meta.url));

/** Milliseconds from nothing to the printed reading of one sample, and of Node starting for nothing: the best of some. */
export function timeColdStart(): { readonly read: number; readonly node: number } {
  const [first] = samples();
  const article = first?.articleFile ?? '';
  return {
    read: best(() => runNode([built('bin/onrecord.js'), 'read', article, '--json'])),
    node: best(() => runNode(['-e', '0'])),
  };
}

const ROUNDS = 7;

function best(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

// Prints by how many bytes the process grew while it read, for each byte of the text.
const GROW = `
import { readFileSync } from 'node:fs';
const [library, file] = process.argv.slice(1);
const { read } = await import(library);
read('“Yes,” said Ann Reed.');
const text = readFileSync(file, 'utf8');
const before = process.resourceUsage().maxRSS;
read(text);
const grown = (process.resourceUsage().maxRSS - before) * 1024;
process.stdout.write(String(grown / Buffer.byteLength(text)));
`;

/** By how much the process grows that reads a long text, as a multiple of the text; `heap`: V8 may use no more than that. */
export function memoryOf(length: number, heap?: number): number {
  const limit = heap === undefined ? [] : [`--max-old-space-size=${(heap * length) / 1e6}`];
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'article.txt');
  try {
    writeFileSync(file, longText(length));
    return Number(
      runNode([...limit, '--input-type=module', '-e', GROW, built('reading/index.js'), file]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runNode(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
