import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { fromFile, TooLong, type Clean } from '../intake/index.ts';
import { NoSuchFile } from './errors.ts';
import type { CliTools } from './tools.ts';

type Tools = Pick<CliTools, 'stdin' | 'cwd' | 'fetchArticle'>;

const LARGEST = 5_000_000;

/** Whether an argument names something that can be opened. */
export function isSource(argument: string, { cwd }: Pick<Tools, 'cwd'>): boolean {
  return argument === '-' || isAddress(argument) || existsSync(path.resolve(cwd, argument));
}

function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

/** The article in a file, on standard input (`-`) or at an address. */
export async function openSource(source: string, tools: Tools): Promise<Clean> {
  if (isAddress(source)) return await tools.fetchArticle(source);
  if (source === '-') return await fromFile('', await collect(tools.stdin));
  return await fromFile(source, await readFile(source, tools.cwd));
}

async function readFile(name: string, cwd: string): Promise<Uint8Array> {
  const bytes: AsyncIterable<Uint8Array> = createReadStream(path.resolve(cwd, name));
  try {
    return await collect(bytes);
  } catch (cause) {
    if (cause instanceof TooLong) throw cause;
    throw new NoSuchFile(whyNot(name, codeOf(cause)), { cause });
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}

function whyNot(name: string, code: unknown): string {
  if (code === 'ENOENT')
    return `There is no file “${name}” here. Check the name, or give a link or - for standard input.`;
  if (code === 'EISDIR')
    return `“${name}” is a folder. Name the files in it, such as ${path.join(name, '*.txt')}.`;
  if (code === 'EACCES') return `“${name}” may not be read by you. Check its permissions.`;
  return `“${name}” could not be read (${String(code)}).`;
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST) throw new TooLong('more than 5 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
