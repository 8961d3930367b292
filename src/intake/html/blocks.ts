import type { DefaultTreeAdapterTypes } from 'parse5';
import { hasWords, oneLine } from '../plain.ts';
import { hintsOf, type Hint } from './hints.ts';

type TreeNode = DefaultTreeAdapterTypes.Node;
type TreeElement = DefaultTreeAdapterTypes.Element;

/** An element of a page that holds blocks, and what its names say of it. */
export interface Box {
  readonly tag: string;
  readonly hints: readonly Hint[];
  readonly parent: Box | null;
  readonly depth: number;
}

/** One paragraph of a page, whatever it is good for. */
export interface Block {
  /** On one line. */
  readonly text: string;
  readonly words: number;
  /** The element that it stands in. */
  readonly box: Box;
  /** Share of its letters that is inside of links, of bold or italic type. */
  readonly linked: number;
  readonly strong: number;
}

const UNSEEN = new Set(
  'script style noscript template iframe svg select textarea option head object canvas audio video math'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body button dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'html label li main menu nav ol p pre section summary table tbody thead tfoot tr ul'
  ).split(' '),
);
const LINES = new Set('p li h1 h2 h3 h4 h5 h6 dd dt'.split(' '));
const CELLS = new Set(['td', 'th']);
const STRONG = new Set(['b', 'strong', 'em', 'i', 'cite']);
const SENTENCE_END = /[.!?:][”"’')\]]*\s*$/;
/** How much of an open paragraph is looked at to tell whether a sentence has ended: a page may break lines a million times. */
const TAIL = 20;

/** Every paragraph of a page in its order; block elements part them. */
export function blocksOf(root: TreeNode): Block[] {
  const writer = blockWriter();
  walk(root, null, { linked: false, strong: false }, writer);
  return writer.blocks;
}

interface Run {
  readonly linked: boolean;
  readonly strong: boolean;
}

type Writer = ReturnType<typeof blockWriter>;

function blockWriter() {
  const blocks: Block[] = [];
  let open: string[] = [];
  let tail = '';
  let size = 0;
  let linked = 0;
  let strong = 0;
  const add = (text: string, run: Run) => {
    open.push(text);
    tail = (tail + text.slice(-TAIL)).slice(-TAIL);
    const letters = text.trim().length;
    size += letters;
    if (run.linked) linked += letters;
    if (run.strong) strong += letters;
  };
  const close = (box: Box | null) => {
    if (size > 0 && box !== null) {
      const text = oneLine(open.join(''));
      const all = Math.max(1, size);
      if (hasWords(text))
        blocks.push({
          text,
          words: wordsIn(text),
          box,
          linked: linked / all,
          strong: strong / all,
        });
    }
    open = [];
    tail = '';
    size = linked = strong = 0;
  };
  return {
    blocks,
    add,
    close,
    /** Two line breaks, or one after a whole sentence, part paragraphs; else the line was only broken. */
    lineBreak: (box: Box | null) => {
      if (SENTENCE_END.test(tail) || tail.endsWith('\n')) close(box);
      else add('\n', { linked: false, strong: false });
    },
  };
}

function wordsIn(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function walk(node: TreeNode, box: Box | null, run: Run, writer: Writer): void {
  if (node.nodeName === '#text' && 'value' in node) writer.add(node.value, run);
  if (!('childNodes' in node)) return;
  if (!('tagName' in node)) return walkChildren(node.childNodes, box, run, writer);
  if (UNSEEN.has(node.tagName)) return;
  if (node.tagName === 'br') writer.lineBreak(box);
  else if (isBlock(node.tagName, box)) walkBlock(node, box, run, writer);
  else walkInline(node, box, run, writer);
}

/** An element of the site's own making is a block, unless it stands inside of a paragraph. */
function isBlock(tag: string, box: Box | null): boolean {
  return BLOCKS.has(tag) || (tag.includes('-') && box !== null && !LINES.has(box.tag));
}

function walkBlock(node: TreeElement, outer: Box | null, run: Run, writer: Writer): void {
  writer.close(outer);
  const box = boxOf(node, outer);
  walkChildren(node.childNodes, box, run, writer);
  writer.close(box);
}

function boxOf(node: TreeElement, parent: Box | null): Box {
  return { tag: node.tagName, hints: hintsOf(node), parent, depth: (parent?.depth ?? 0) + 1 };
}

function walkInline(node: TreeElement, box: Box | null, run: Run, writer: Writer): void {
  const inner = {
    linked: run.linked || node.tagName === 'a',
    strong: run.strong || STRONG.has(node.tagName),
  };
  walkChildren(node.childNodes, box, inner, writer);
  if (CELLS.has(node.tagName)) writer.add(' ', run);
}

function walkChildren(nodes: readonly TreeNode[], box: Box | null, run: Run, writer: Writer): void {
  for (const child of nodes) walk(child, box, run, writer);
}
