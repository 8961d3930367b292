import { Readability } from '@mozilla/readability';
import { isElement, type PageDocument, type PageElement, type PageNode } from './dom.ts';
import { paragraphsOf } from './prose.ts';

/** What a page's article is in the library's opinion; `byline` is `null` when it saw none. */
export interface Carving {
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
}

const MOST_LINKS = 0.5;

/** Cuts the article out of a page; `null` when there seems to be none. It takes the document apart: read metadata first. */
export function carve(document: PageDocument): Carving | null {
  const found = readably(document);
  if (found === null) return null;
  const { content, byline } = found;
  if (!content || !isElement(content) || linkShare(content) > MOST_LINKS) return null;
  return { paragraphs: paragraphsOf(content), byline: byline ?? null };
}

/** How much of a piece's text is links: of a front page most, of an article little. */
function linkShare(content: PageElement): number {
  const links = [...content.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
  const linked = links.reduce((sum, text) => sum + text.trim().length, 0);
  return linked / Math.max(1, (content.textContent ?? '').trim().length);
}

/** Readability throws on some broken pages; that is "no article", as a page that nobody can read is. */
function readably(document: PageDocument) {
  const dom: ConstructorParameters<typeof Readability>[0] = document;
  try {
    return new Readability<PageNode>(dom, { serializer: (node: PageNode) => node }).parse();
  } catch {
    return null;
  }
}

/** Where Readability finds nothing: the sentences of the page's own `article` or `main`. */
export function carveByTags(document: PageDocument): readonly string[] {
  const places: (PageElement | null)[] = [
    document.querySelector('article'),
    document.querySelector('main, [role="main"]'),
  ];
  for (const place of places) {
    const paragraphs = place === null || linkShare(place) > MOST_LINKS ? [] : paragraphsOf(place);
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}
