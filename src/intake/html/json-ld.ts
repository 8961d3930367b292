import type { PageDocument } from './dom.ts';

/** What a page says of its article in `application/ld+json`; `null` for what it leaves out. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly body: string | null;
  /** Who publishes it. */
  readonly publisher: string | null;
  /** `false` when the page says that one has to pay. */
  readonly free: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;
const DEEPEST = 6;

/** All kinds of things that a page's linked data describes: "NewsArticle", "ImageGallery". */
export function declaredTypes(document: PageDocument): string[] {
  return nodesIn(document).flatMap(typesOf);
}

function nodesIn(document: PageDocument): Fields[] {
  return [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    nodesOf(parseJson(script.textContent ?? ''), 0),
  );
}

/** The first article that a page's linked data describes; `null` when it describes none. */
export function linkedData(document: PageDocument): LinkedData | null {
  const nodes = nodesIn(document);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (article === undefined) return null;
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    authors: namesOf(article['author'], byId),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    body: textOf(article['articleBody']),
    publisher: namesOf(article['publisher'], byId)[0] ?? null,
    free: String(article['isAccessibleForFree']).toLowerCase() !== 'false',
  };
}

function parseJson(text: string): unknown {
  const json = bareJson(text);
  try {
    return JSON.parse(json);
  } catch {
    return parseLenient(json);
  }
}

/** Without what some sites wrap it in: CDATA marks, comments, a semicolon. */
function bareJson(text: string): string {
  const bare = text.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return start < 0 ? '' : bare.slice(start, end + 1);
}

/** Some sites leave line breaks inside their strings. */
function parseLenient(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

function nodesOf(value: unknown, depth: number): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => nodesOf(item, depth + 1));
  if (!isFields(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
      nodesOf(value[key], depth + 1),
    ),
  ];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Fields): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? textOf(value[0]) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Fields>): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => namesOf(item, byId));
  if (!isFields(value)) return [];
  const person = value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  return [person['name']].flat().filter((name) => typeof name === 'string');
}
