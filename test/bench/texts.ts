import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shared } from '../accuracy/corpora.ts';
import { samples } from '../golden/samples.ts';

/** What is read, and what to call it. */
export interface Texts {
  readonly name: string;
  readonly all: readonly string[];
}

/** The articles of the corpus where it is beside the project, else our own samples. */
export function texts(): Texts {
  if (shared === null) return { name: 'sample articles', all: samples().map(({ text }) => text) };
  const lines = readFileSync(path.join(shared, 'corpora/quotes/dev.jsonl'), 'utf8');
  const all = lines.split('\n').filter(Boolean).map(textIn);
  return { name: 'articles of the corpus (quotes/dev)', all };
}

function textIn(line: string): string {
  const { text } = JSON.parse(line);
  return String(text);
}

/** Our samples one after the other, over and over, until there are so many characters. */
export function longText(length: number): string {
  const once = samples()
    .map(({ text }) => `${text.trim()}\n\n`)
    .join('');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
