import { runCli, type CliTools } from '../../src/cli/index.ts';
import type { Output } from '../../src/cli/tools.ts';

/** What a command printed. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Collects what is written, and is never behind. */
function collector(): Output & { readonly text: () => string } {
  const written: string[] = [];
  return {
    columns: 80,
    write: (text) => {
      written.push(text);
      return true;
    },
    once: () => undefined,
    off: () => undefined,
    text: () => written.join(''),
  };
}

/** Runs one command line with `stdin` as its input. */
export async function run(
  argv: readonly string[],
  stdin = '',
  tools: Partial<CliTools> = {},
): Promise<Printed> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await runCli(argv, {
    stdin: pieces(stdin),
    stdout,
    stderr,
    cwd: import.meta.dirname,
    now: () => Date.parse('2026-11-26T12:00:00Z'),
    bold: false,
    version: '1.2.3',
    fetchArticle: () => Promise.reject(new Error('no network in this test')),
    checks: () => Promise.resolve([]),
    manifest: () => Promise.resolve('{}'),
    corrections: () => Promise.resolve([]),
    bulk: () => Promise.reject(new Error('no archive in this test')),
    tokens: () => Promise.reject(new Error('no tokens in this test')),
    archive: () => Promise.reject(new Error('no archive in this test')),
    keys: { fresh: () => Promise.resolve('a:key'), rotate: () => Promise.resolve(0) },
    ...tools,
  });
  return { code, out: stdout.text(), err: stderr.text() };
}

/** Text as a pipe hands it on: in pieces that cut lines and characters. */
async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const size = bytes.length > 10_000 ? 65_536 : 7;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
