import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read, type Quantity, type Trend } from '../../src/reading/index.ts';

interface Line {
  readonly text: string;
  readonly numbers: readonly {
    readonly start: number;
    readonly end: number;
    readonly trend?: Trend;
  }[];
}

/** How often the reader sees which way a number went, of those that the corpus marks; and how right it is where the corpus marks one. */
export async function measureTrends(shared: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(path.join(shared, 'corpora/numbers/dev.jsonl'), 'utf8');
  const lines: readonly Line[] = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pairs = lines.flatMap(({ text: own, numbers }) => {
    const found = read(own).numbers;
    return numbers.map(({ start, end, trend = null }) => ({
      gold: trend,
      own: found.find(overlaps(start, end))?.trend ?? null,
    }));
  });
  const right = pairs.filter(({ gold, own }) => gold !== null && gold === own).length;
  const marked = pairs.filter(({ gold }) => gold !== null).length;
  const given = pairs.filter(({ own }) => own !== null).length;
  return {
    'numbers dev: trend, recall': rounded(right / marked),
    'numbers dev: trend, precision': rounded(right / given),
  };
}

const overlaps =
  (start: number, end: number) =>
  (number: Quantity): boolean =>
    number.start < end && start < number.end;

const rounded = (share: number): number => Math.round(1000 * share) / 1000;
