import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { linesOf } from '../lines.ts';

/** One article of a source that is to be imported. */
export interface SourceArticle {
  /** What the source calls it: its place in the file and its id, or its path. */
  readonly name: string;
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly url: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

/** Something in a source that is no article. */
export interface NoArticle {
  readonly name: string;
  readonly says: string;
}

const FILES = /\.(?:txt|text|md|x?html?|jsonl)$/i;
const PAGES = /\.x?html?$/i;
const LARGEST = 5_000_000;

/** The articles of a folder (.txt, .html and .jsonl, in folders in it too) or of one file, one at a time. */
export async function* articlesIn(place: string): AsyncGenerator<SourceArticle | NoArticle> {
  for (const file of await filesIn(place)) {
    const name = path.relative(place, file);
    if (/\.jsonl$/i.test(file)) yield* linesIn(file, name);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    else yield await fileAt(file, name === '' ? path.basename(file) : name);
  }
}

/** How many there are, by counting. */
export async function countIn(place: string): Promise<number> {
  let count = 0;
  for (const file of await filesIn(place))
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    count += /\.jsonl$/i.test(file) ? await countLines(file) : 1;
  return count;
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  for await (const line of linesOf(createReadStream(file))) if (line?.trim() !== '') count += 1;
  return count;
}

async function filesIn(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const all = await readdir(place, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && FILES.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

async function fileAt(file: string, name: string): Promise<SourceArticle | NoArticle> {
  const { size } = await stat(file);
  if (size > LARGEST) return { name, says: 'This file is longer than 5 MB.' };
  const text = await readFile(file, 'utf8');
  const format = PAGES.test(file) ? 'html' : 'text';
  return { name, text, format, url: null, title: null, date: null };
}

async function* linesIn(file: string, prefix: string): AsyncGenerator<SourceArticle | NoArticle> {
  let number = 0;
  for await (const line of linesOf(createReadStream(file))) {
    number += 1;
    if (line?.trim() !== '') yield lineAs(line, `${prefix === '' ? '' : `${prefix}:`}${number}`);
  }
}

function lineAs(line: string | null, place: string): SourceArticle | NoArticle {
  const fields = fieldsOf(line);
  if (fields === null)
    return { name: place, says: 'This line is not a JSON object, or is too long.' };
  const word = (field: string) => {
    const value = fields[field];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const name = word('id') === null ? place : `${place} ${word('id')}`;
  const [html, text] = [word('html'), word('text')];
  const about = { url: word('url'), title: word('title'), date: word('date') };
  if (html !== null) return { name, text: html, format: 'html', ...about };
  if (text !== null) return { name, text, format: 'text', ...about };
  return { name, says: 'This line has neither "text" nor "html".' };
}

function fieldsOf(line: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
