import { readFileSync } from 'node:fs';
import path from 'node:path';
import { docOf } from '../../../src/reading/text/index.ts';
import { shared } from '../../accuracy/corpora.ts';
import { samples } from '../../golden/samples.ts';

/** What is read, and what to call it: the sentences of the corpus where it is beside the project, else those of our own samples. */
export function sentences(): { readonly name: string; readonly all: readonly string[] } {
  if (shared === null) return { name: 'sentences of the samples', all: ownSentences() };
  const lines = readFileSync(path.join(shared, 'corpora/numbers/dev.jsonl'), 'utf8');
  const all = lines
    .split('\n')
    .filter(Boolean)
    .map((line): string => JSON.parse(line).text);
  return { name: 'sentences of the corpus (numbers/dev)', all };
}

const ownSentences = (): readonly string[] =>
  samples().flatMap(({ text }) =>
    docOf({ text }).paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
    ),
  );
