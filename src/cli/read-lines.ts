import { OnRecordError } from '../errors.ts';
import { cleanSource, EmptyPaste, TooLong } from '../intake/index.ts';
import { read, type Article } from '../reading/index.ts';
import { linesOf } from './lines.ts';
import { put } from './output.ts';
import type { CliTools, ExitCode } from './tools.ts';

const LONGEST_TEXT = 200_000;

/**
 * Reads JSON lines, `{"id","text"}` (an article's own words, read as they are) or `{"id","html","url"}`, and prints one line
 * for each in order: the reading with its id, or `{"id","error"}`.
 */
export async function readLines(tools: Pick<CliTools, 'stdin' | 'stdout'>): Promise<ExitCode> {
  for await (const line of linesOf(tools.stdin)) {
    if (line?.trim() === '') continue;
    await put(tools.stdout, `${JSON.stringify(await outcomeOf(line))}\n`);
  }
  return 0;
}

async function outcomeOf(line: string | null): Promise<object> {
  let id: unknown = null;
  try {
    const fields = parse(line);
    id = fields['id'] ?? null;
    return { id, ...read(await articleOf(fields)) };
  } catch (error) {
    return { id, ...told(error) };
  }
}

type Fields = Readonly<Record<string, unknown>>;

class NotALine extends OnRecordError {
  readonly code = 'not-a-line';
  readonly hint =
    'Each line must be a JSON object with "id" and "text", or "id", "html" and "url".';
}

function parse(line: string | null): Fields {
  if (line === null) throw new TooLong('a line of more than 20 million characters');
  const value = parseJson(line);
  if (!isFields(value)) throw new NotALine('not an object');
  return value;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotALine('not JSON');
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function articleOf({ text, html, url }: Fields): Promise<Article | string> {
  if (typeof html === 'string') {
    const from = typeof url === 'string' ? url : null;
    return (await cleanSource({ text: html, format: 'html', url: from })).article;
  }
  if (typeof text !== 'string') throw new NotALine('neither text nor html');
  if (text.trim() === '') throw new EmptyPaste('no text');
  if (text.length > LONGEST_TEXT) throw new TooLong(`${text.length} characters`);
  return text;
}

function told(error: unknown): object {
  if (error instanceof OnRecordError) return { error: error.hint, code: error.code };
  return { error: 'Something went wrong while this was read.', code: 'unexpected' };
}
