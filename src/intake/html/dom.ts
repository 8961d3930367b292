import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { TooLong } from '../errors.ts';

/** The little of the DOM that is used here; the compiler's own DOM types would bring a browser's globals along. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly id: string;
  readonly children: ArrayLike<PageElement>;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface PageDocument {
  readonly title: string;
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isTextNode(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** Deeper than any page that people read; what lies below is left out, since libraries walk a tree by recursion. */
const DEEPEST = 300;
const DEAD = new Set([
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'canvas',
  'link',
]);

/** A page that was parsed once, and the documents that are made of it. */
export interface Page {
  /** As parse5 reads it, as browsers do; without what no reader sees. */
  readonly tree: DefaultTreeAdapterTypes.Document;
  /** A document of one's own to look at or take apart. */
  readonly open: () => PageDocument;
}

/**
 * Parses a page. parse5 reads it as browsers do (linkedom alone loses the body of a page without `<body>`);
 * linkedom makes a DOM of that. `url` is what links on the page are relative to. Throws `TooLong` for a page of very many elements.
 */
export function parsePage(html: string, url: string | null): Page {
  const tree = parse(html, { treeAdapter: countingAdapter() });
  prune(tree);
  const pruned = serialize(tree);
  return { tree, open: () => documentOf(pruned, url) };
}

function documentOf(html: string, url: string | null): PageDocument {
  const { document } = parseHTML(html);
  const base = { get: () => url ?? 'about:blank' };
  Object.defineProperties(document, { baseURI: base, documentURI: base });
  return document;
}

/** Five times what the largest news pages have; a few kilobytes of unclosed tags can ask for millions. */
const MOST_PARTS = 60_000;

/** Builds the tree as ever, but no more than so many elements and attributes. */
function countingAdapter(): typeof defaultTreeAdapter {
  let parts = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespaceURI, attrs) => {
      parts += 1 + attrs.length;
      if (parts > MOST_PARTS) throw new TooLong(`more than ${MOST_PARTS} elements and attributes`);
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
  };
}

/** A piece of HTML as one element. Throws `TooLong` for one of very many elements. */
export function openFragment(html: string): PageElement {
  if (html.split('<', MOST_PARTS).length === MOST_PARTS) throw new TooLong('very many elements');
  return parseHTML(`<html><body>${html}</body></html>`).document.body;
}

type TreeNode = DefaultTreeAdapterTypes.Node;
type TreeParent = DefaultTreeAdapterTypes.ParentNode;

function prune(root: TreeParent): void {
  const open: { node: TreeParent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    node.childNodes = depth > DEEPEST ? [] : node.childNodes.filter((child) => !isDead(child));
    for (const child of node.childNodes) {
      if ('attrs' in child) child.attrs = child.attrs.filter(isTelling);
      if ('childNodes' in child) open.push({ node: child, depth: depth + 1 });
    }
  }
}

/** What somebody asks for here or in the libraries; each attribute more is a node more in the document. */
const TELLING = new Set(
  (
    'class id hidden aria-hidden aria-modal aria-label role rel itemprop itemtype itemscope property name content datetime pubdate ' +
    'href src type lang data-testid data-test-id data-test data-qa data-component data-type data-module data-name'
  ).split(' '),
);

function isTelling({ name, value }: { name: string; value: string }): boolean {
  if (name === 'style') return /display|visibility/.test(value);
  return TELLING.has(name);
}

function isDead(node: TreeNode): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return true;
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.tagName === 'script') return !isData(node);
  if (node.tagName === 'link') return !node.attrs.some(({ name }) => name === 'rel');
  return DEAD.has(node.tagName);
}

function isData(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value));
}
