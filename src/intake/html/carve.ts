import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { isElement, openFragment, type PageDocument, type PageNode } from './dom.ts';
import { paragraphsOf } from './prose.ts';

/** What a page's article is in Readability's opinion; `byline` is `null` when it saw none. */
export interface Carving {
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
}

/** Readability's opinion; `null` when it finds no article or breaks. It takes the document apart: read metadata first. */
export function carve(document: PageDocument): Carving | null {
  const dom: ConstructorParameters<typeof Readability>[0] = document;
  try {
    const found = new Readability<PageNode>(dom, { serializer: (node: PageNode) => node }).parse();
    const content = found?.content;
    if (!content || !isElement(content)) return null;
    const paragraphs = paragraphsOf(content);
    return paragraphs.length === 0 ? null : { paragraphs, byline: found.byline ?? null };
  } catch {
    return null;
  }
}

/** Defuddle's opinion, three times as slow; `null` when it finds no article or breaks. It wants a document of its own. */
export function defuddled(document: PageDocument, url: string | null): readonly string[] | null {
  // It reports linked data that it cannot read to the console; they are read elsewhere.
  for (const script of document.querySelectorAll('script')) script.remove();
  try {
    const { content } = new DefuddleClass(document, { url: url ?? 'about:blank' }).parse();
    const paragraphs = paragraphsOf(openFragment(content));
    return paragraphs.length === 0 ? null : paragraphs;
  } catch {
    return null;
  }
}
