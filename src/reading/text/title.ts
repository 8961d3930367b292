import type { Article } from '../reading.ts';
import type { Extent, Paragraph } from './doc.ts';

/** No headline is longer, in characters. */
const LONGEST = 200;

/** Number of the paragraph that is the headline, -1 for none: the one that was given, else a short first one that no full stop ends. */
export function titleAmong(article: Article, paragraphs: readonly Paragraph[]): number {
  const { title, text } = article;
  if (title === null) return -1;
  if (title !== undefined) return paragraphs.findIndex((paragraph) => covers(title, paragraph));
  const [first, second] = paragraphs;
  if (!first || !second || first.end - first.start > LONGEST) return -1;
  return /[.!…:;,”"]$/.test(text.slice(first.start, first.end)) ? -1 : 0;
}

const covers = (title: Extent, { start, end }: Extent): boolean =>
  title.start < end && start < title.end;
