import { hasWords, oneLine } from '../plain.ts';
import { isElement, isTextNode, type PageElement, type PageNode } from './dom.ts';

/** What stands beside an article's words: pictures with their captions, boxes, forms. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FIGURE FIGCAPTION BUTTON FORM ASIDE NAV FOOTER SELECT TEXTAREA SVG'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE ' +
    'SECTION SUMMARY TABLE TBODY THEAD TR UL'
  ).split(' '),
);
const CELLS = new Set(['TD', 'TH']);
const SENTENCE_END = /[.!?:][”’"')\]]*\s*$/;
/** How much of an open paragraph is looked at to tell whether a sentence has ended: a page may break lines a million times. */
const TAIL = 20;

/** The paragraphs of a piece of a page, each on one line, in order; block elements part them. */
export function paragraphsOf(root: PageElement): string[] {
  const prose = collector();
  visit(root, prose);
  prose.close();
  return prose.paragraphs;
}

type Collector = ReturnType<typeof collector>;

function collector() {
  const paragraphs: string[] = [];
  let open: string[] = [];
  let tail = '';
  const add = (text: string) => {
    open.push(text);
    tail = (tail + text.slice(-TAIL)).slice(-TAIL);
  };
  const close = () => {
    const text = oneLine(open.join(''));
    if (hasWords(text)) paragraphs.push(text);
    open = [];
    tail = '';
  };
  return {
    paragraphs,
    close,
    add,
    /** Two line breaks, or one after a whole sentence, part paragraphs; else the line was only broken. */
    lineBreak: () => {
      if (SENTENCE_END.test(tail) || tail.endsWith('\n')) close();
      else add('\n');
    },
  };
}

function visit(node: PageNode, prose: Collector): void {
  if (isTextNode(node)) prose.add(node.textContent ?? '');
  if (!isElement(node) || SKIPPED.has(node.nodeName)) return;
  if (node.nodeName === 'BR') prose.lineBreak();
  else if (BLOCKS.has(node.nodeName)) visitBlock(node, prose);
  else visitInline(node, prose);
}

function visitBlock(node: PageElement, prose: Collector): void {
  prose.close();
  for (const child of node.childNodes) visit(child, prose);
  prose.close();
}

function visitInline(node: PageElement, prose: Collector): void {
  for (const child of node.childNodes) visit(child, prose);
  if (CELLS.has(node.nodeName)) prose.add(' ');
}
