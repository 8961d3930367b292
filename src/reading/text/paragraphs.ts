import type { Extent } from './doc.ts';

const LINE = /[^\n\r\u2028\u2029]+/g;

/** The lines of the text that hold something, without the white space around them. A line is a paragraph. */
export function paragraphsOf(text: string): Extent[] {
  const found: Extent[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (start < end) found.push({ start, end });
  }
  return found;
}
