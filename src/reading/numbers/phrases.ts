import { lowerAt, type Line } from './line.ts';

/** The longest row of up to five words that begins at a place and stands in a table. */
export function phraseAt<T>(
  line: Line,
  i: number,
  table: ReadonlyMap<string, T>,
): { readonly to: number; readonly value: T } | null {
  if (!edgesOf(table).first.has(lowerAt(line, i))) return null;
  let phrase = '';
  let found: { to: number; value: T } | null = null;
  for (let to = i; to < i + 5 && to < line.tokens.length; to++) {
    phrase += `${to > i ? ' ' : ''}${lowerAt(line, to)}`;
    const value = table.get(phrase);
    if (value !== undefined) found = { to: to + 1, value };
  }
  return found;
}

/** The longest row of up to five words that ends before a place and stands in a table. */
export function phraseBefore<T>(
  line: Line,
  to: number,
  table: ReadonlyMap<string, T>,
): { readonly from: number; readonly value: T } | null {
  if (!edgesOf(table).last.has(lowerAt(line, to - 1))) return null;
  let phrase = '';
  let found: { from: number; value: T } | null = null;
  for (let from = to - 1; from >= 0 && from >= to - 5; from--) {
    phrase = `${lowerAt(line, from)}${phrase === '' ? '' : ' '}${phrase}`;
    const value = table.get(phrase);
    if (value !== undefined) found = { from, value };
  }
  return found;
}

/** The first and the last words of a table's rows: most places have none of them, and need no row put together. */
interface Edges {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

const known = new WeakMap<ReadonlyMap<string, unknown>, Edges>();

function edgesOf(table: ReadonlyMap<string, unknown>): Edges {
  const found = known.get(table);
  if (found) return found;
  const rows = [...table.keys()].map((row) => row.split(' '));
  const edges = {
    first: new Set(rows.map((words) => words[0] ?? '')),
    last: new Set(rows.map((words) => words.at(-1) ?? '')),
  };
  known.set(table, edges);
  return edges;
}
