import { assemble, type Clean } from '../clean.ts';
import { withoutHouseLines } from '../html/house-lines.ts';
import { readHead } from '../paste/head.ts';

/** The article in a document's paragraphs: title, byline and date are looked for at its top. */
export function fromParagraphs(paragraphs: readonly string[]): Clean {
  const head = readHead(paragraphs);
  return assemble({ ...head, paragraphs: withoutHouseLines(head.paragraphs, head), url: null });
}
