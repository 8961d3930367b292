/** The one of `words` that is spelt most nearly like `word`; `null` when none is near (a third of its letters wrong). */
export function nearest(word: string, words: readonly string[]): string | null {
  const wanted = word.toLowerCase().slice(0, 40);
  const ranked = words
    .map((each) => ({ each, slips: slips(wanted, each.toLowerCase()) }))
    .filter(({ each, slips: n }) => n <= Math.max(1, Math.floor(each.length / 3)))
    .toSorted((a, b) => a.slips - b.slips);
  return ranked[0]?.each ?? null;
}

/** Letters to change, add, drop or swap with the next. */
function slips(a: string, b: string): number {
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, rows, row));
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  rows: readonly number[][],
  row: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min(
    at(rows, i - 1, j) + 1,
    (row[j - 1] ?? 0) + 1,
    at(rows, i - 1, j - 1) + same,
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(rows, i - 2, j - 2) + 1) : best;
}

const at = (rows: readonly number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;
