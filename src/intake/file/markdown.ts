import { marked } from 'marked';
import type { Clean } from '../clean.ts';
import { EmptyPaste, NotText, TooLong } from '../errors.ts';
import { openFragment } from '../html/dom.ts';
import { paragraphsOf } from '../html/prose.ts';
import { isText } from '../plain.ts';
import { fromParagraphs } from './from-paragraphs.ts';

const LONGEST = 400_000;
/** What some programs put above the text: "---", lines with names and values, "---". */
const FRONT_MATTER = /^---\n[\s\S]{0,5000}?\n---\n/;

/** The article in a text with Markdown's marks, which are left out. */
export function fromMarkdown(text: string): Clean {
  if (!isText(text)) throw new NotText('bytes that are no text');
  if (text.length > LONGEST) throw new TooLong(`${text.length} characters of Markdown`);
  const html = marked.parse(text.replace(FRONT_MATTER, ''), { async: false });
  const paragraphs = paragraphsOf(openFragment(html));
  if (paragraphs.length === 0) throw new EmptyPaste('Markdown without a word');
  return fromParagraphs(paragraphs);
}
