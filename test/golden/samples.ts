import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMarked, type Marked } from './marked.ts';

/** A folder here: the article, what a person found in it, and what the command prints for it. */
export interface Sample extends Marked {
  readonly slug: string;
  readonly articleFile: string;
  readonly expectedFile: string;
}

const folder = import.meta.dirname;

/** All samples, by name. Nothing may be learnt from them. */
export function samples(): Sample[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'score')
    .map(({ name }) => sample(name))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function sample(slug: string): Sample {
  const file = (name: string) => path.join(folder, slug, name);
  try {
    return {
      slug,
      articleFile: file('article.txt'),
      expectedFile: file('expected.json'),
      ...parseMarked(readFileSync(file('marked.txt'), 'utf8')),
    };
  } catch (cause) {
    throw new Error(`test/golden/${slug}/marked.txt is not well formed`, { cause });
  }
}
