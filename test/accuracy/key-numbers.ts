import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read, type Quantity } from '../../src/reading/index.ts';

/** A sentence of an article of the corpus, and where in it one reader found numbers that a fact-checker wants. */
interface Labelled {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly key: readonly (readonly [number, number])[];
}

type Parts = Readonly<Record<'seen' | 'unseen', readonly Labelled[]>>;

/** Average precision of the ranking by `key`: of all sentences, and of the second half, which no rule was written against. */
export async function measureKeyNumbers(shared: string): Promise<Readonly<Record<string, number>>> {
  const labels: Parts = JSON.parse(
    await readFile(new URL('key-numbers.json', import.meta.url), 'utf8'),
  );
  const numbers = await numbersOf(path.join(shared, 'corpora/quotes/dev.jsonl'));
  const precision = (part: readonly Labelled[]) =>
    Math.round(1000 * averagePrecision(part, numbers)) / 1000;
  return {
    'key numbers, all: average precision': precision([...labels.seen, ...labels.unseen]),
    'key numbers, never looked at: average precision': precision(labels.unseen),
  };
}

async function numbersOf(file: string): Promise<ReadonlyMap<string, readonly Quantity[]>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      return [id, read(text).numbers];
    }),
  );
}

/** Key numbers that the reader missed count as never found. */
function averagePrecision(
  sentences: readonly Labelled[],
  numbers: ReadonlyMap<string, readonly Quantity[]>,
): number {
  const ranked = sentences
    .flatMap(({ id, start, end, key }) =>
      (numbers.get(id) ?? [])
        .filter((number) => number.start >= start && number.end <= end)
        .map((number) => ({ key: number.key, hits: key.filter(overlaps(number)).length })),
    )
    .toSorted((a, b) => b.key - a.key);
  let found = 0;
  let sum = 0;
  ranked.forEach(({ hits }, before) => {
    if (hits === 0) return;
    found += hits;
    sum += (hits * found) / (before + hits);
  });
  return sum / sentences.reduce((all, { key }) => all + key.length, 0);
}

const overlaps =
  (number: Quantity) =>
  ([start, end]: readonly [number, number]): boolean =>
    number.start < end && start < number.end;
