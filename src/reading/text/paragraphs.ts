import type { Extent } from './doc.ts';

// The breaks are looked for, not the lines: a pattern for a line overflows the stack on one of 5 MB.
const BREAK = /[\n\r\u2028\u2029]/g;

/** The lines of the text that hold something, without the white space around them. A line is a paragraph. */
export function paragraphsOf(text: string): Extent[] {
  const found: Extent[] = [];
  let from = 0;
  const take = (to: number) => {
    const line = text.slice(from, to);
    const start = to - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (start < end) found.push({ start, end });
    from = to + 1;
  };
  BREAK.lastIndex = 0;
  while (BREAK.test(text)) take(BREAK.lastIndex - 1);
  take(text.length);
  return found;
}
