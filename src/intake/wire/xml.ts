import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { BrokenStory } from '../errors.ts';

/** An element of an XML document; names are without their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const PREFIX = '@_';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

/**
 * The outermost element of an XML document. Throws `BrokenStory` for one that is not well-formed, and for one that
 * defines entities of its own: no story needs them, and they can grow without end or name files.
 */
export function parseXml(text: string): XmlElement {
  if (/<!ENTITY/i.test(text)) throw new BrokenStory('it defines entities');
  try {
    if (XMLValidator.validate(text) !== true) throw new BrokenStory('not well-formed');
    const found = elementsOf(parser.parse(text)).find((child) => typeof child !== 'string');
    if (found === undefined || typeof found === 'string') throw new BrokenStory('no element');
    return found;
  } catch (cause) {
    if (cause instanceof BrokenStory) throw cause;
    throw new BrokenStory('it cannot be parsed', { cause });
  }
}

/** The parser gives each node as an object with one key: its name, or `#text`. */
function elementsOf(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => (isFields(node) ? elementOf(node) : []));
}

type Fields = Readonly<Record<string, unknown>>;

function elementOf(node: Fields): (XmlElement | string)[] {
  if (TEXT in node) return [String(node[TEXT])];
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && !key.startsWith('?'));
  if (name === undefined) return [];
  return [{ name, attributes: attributesOf(node[ATTRIBUTES]), children: elementsOf(node[name]) }];
}

function attributesOf(value: unknown): Record<string, string> {
  if (!isFields(value)) return {};
  const named = Object.entries(value).map(
    ([key, text]) => [key.replace(PREFIX, ''), String(text)] as const,
  );
  return Object.fromEntries(named);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Elements of a name anywhere below, in their order, the element itself included. */
export function everyNamed(root: XmlElement, name: string): XmlElement[] {
  const below = childrenOf(root).flatMap((child) => everyNamed(child, name));
  return root.name === name ? [root, ...below] : below;
}

/** The first element at a path below: `['itemMeta', 'pubStatus']`; `null` when there is none. */
export function at(root: XmlElement, ...path: readonly string[]): XmlElement | null {
  const [name, ...rest] = path;
  if (name === undefined) return root;
  for (const child of childrenOf(root)) {
    const found = child.name === name ? at(child, ...rest) : null;
    if (found !== null) return found;
  }
  return null;
}

export function childrenOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text below an element, as it stands. */
export function textOf(root: XmlElement): string {
  return root.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
