import { readFileSync } from 'node:fs';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

const SURNAMES = ['Arden', 'Bexley', 'Corrin', 'Dunmore', 'Elwes', 'Farrow', 'Garrick', 'Hollis'];

/** So many articles out of the ones in these files, as JSON lines: each time round with other surnames and dates, so that no two are the same. */
export function variedLines(files: readonly string[], many: number): string[] {
  const all = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Given => JSON.parse(line)),
  );
  return Array.from({ length: many }, (_, i) => {
    const { id, text, date } = all[i % all.length] ?? { id: '', text: '' };
    return JSON.stringify({
      id: `${id}-${i}`,
      text: varied(text, Math.floor(i / all.length)),
      date,
    });
  });
}

/** The most frequent capitalised word that ends a name gets another one; a last line tells which round it is. */
function varied(text: string, round: number): string {
  if (round === 0) return text;
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/\b[A-Z][a-z]+ ([A-Z][a-z]{3,})\b/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const other = `${SURNAMES[round % SURNAMES.length] ?? 'Arden'}${'abcdefghij'[round % 10] ?? ''}`;
  const renamed = most === undefined ? text : text.replaceAll(most[0], other);
  return `${renamed}\n\nThis is version ${round} of the story.`;
}
