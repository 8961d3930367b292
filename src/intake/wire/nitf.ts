import { hasWords, oneLine } from '../plain.ts';
import { at, childrenOf, everyNamed, textOf, type XmlElement } from './xml.ts';

/** What an NITF document or one in XHTML says; `null` for what it leaves out. */
export interface Body {
  readonly title: string | null;
  readonly byline: string | null;
  readonly paragraphs: readonly string[];
}

/** The body of an `nitf` or `html` element. */
export function bodyOf(root: XmlElement): Body {
  const body = everyNamed(root, 'body')[0] ?? root;
  const content = at(body, 'body.content') ?? body;
  const dateline = lineOf(at(body, 'body.head', 'dateline'));
  const told = paragraphsIn(content);
  return {
    title: lineOf(at(body, 'body.head', 'hedline', 'hl1')),
    byline: bylineOf(at(body, 'body.head', 'byline')),
    paragraphs: dateline === null ? told : [dateline, ...told],
  };
}

/** Who signs, without their title; the title where nothing else is there. */
function bylineOf(byline: XmlElement | null): string | null {
  if (byline === null) return null;
  const names = byline.children.map((child) =>
    typeof child === 'string' ? child : child.name === 'byttl' ? '' : textOf(child),
  );
  return linesOf(names.join('').replace(/,\s*$/, ''))[0] ?? lineOf(byline);
}

/** What stands beside a story's words. */
const SKIPPED = new Set(
  'media media-caption media-metadata figure figcaption head style script note'.split(' '),
);
const LINES = new Set('p h1 h2 h3 h4 h5 h6 hl2 li dd dt tr pre'.split(' '));

/** The paragraphs below an element, each on one line. */
function paragraphsIn(root: XmlElement): string[] {
  if (SKIPPED.has(root.name)) return [];
  const holdsBlocks = childrenOf(root).some(isBlock);
  if (LINES.has(root.name) || !holdsBlocks) return linesOf(textOf(root));
  return root.children.flatMap((child) =>
    typeof child === 'string' ? linesOf(child) : paragraphsIn(child),
  );
}

const HOLDERS = new Set(
  'body body.content block bq blockquote div section article ul ol dl table tbody main'.split(' '),
);

function isBlock({ name }: XmlElement): boolean {
  return LINES.has(name) || HOLDERS.has(name) || SKIPPED.has(name);
}

function linesOf(text: string): string[] {
  const line = oneLine(text);
  return hasWords(line) ? [line] : [];
}

function lineOf(element: XmlElement | null): string | null {
  return element === null ? null : (linesOf(textOf(element))[0] ?? null);
}
