import { SITE_LINES } from '../languages/en/site-lines.ts';
import type { Paragraph } from './doc.ts';

/** A longer paragraph is the article's, whatever it begins with. */
const LONGEST = 400;

/** Whether the site speaks to its reader here. A paragraph with words in marks and a verb that reports them never counts. */
export function isSiteLine(text: string, { start, end, sentences }: Paragraph): boolean {
  const line = text.slice(start, end);
  if (line.length > LONGEST || !SITE_LINES.some((pattern) => pattern.test(line))) return false;
  const reports = sentences.some(({ words }) => words.some(({ form }) => form.isCertainVerb));
  return !(reports && /["“”«]|''/.test(line));
}
