import { bylineOf } from '../byline.ts';
import { assemble, type Clean } from '../clean.ts';
import { BehindLogin, EmptyPaste, NotAnArticle, TooLong } from '../errors.ts';
import { hasWords, plainText } from '../plain.ts';
import { authorLine } from './authors.ts';
import { carve, carveByTags } from './carve.ts';
import { parsePage, type PageDocument } from './dom.ts';
import { withoutHouseLines } from './house-lines.ts';
import { metadataOf, type Metadata } from './metadata.ts';

const LARGEST_PAGE = 5_000_000;
const FEWEST_WORDS = 25;
const TOP = 6;
const FREE_WORDS = 120;
const SENTENCE = /[.!?…][”’"')\]]*$/;

/**
 * The article of a page; `url` is where it was fetched from, `null` for a file or a paste.
 * Throws `NotAnArticle`, `BehindLogin` for a page that shows a few lines of a paid article, `TooLong`.
 */
export function fromHtml(html: string, url: string | null): Clean {
  if (html.length > LARGEST_PAGE) throw new TooLong(`${html.length} characters of HTML`);
  if (!hasWords(html)) throw new EmptyPaste('HTML without a word');
  const document = openPage(html, url);
  const metadata = metadataOf(document, url);
  const { paragraphs, byline } = articleOf(document, metadata);
  const { title, date } = metadata;
  const author = metadata.author ?? writtenAuthor(paragraphs, byline) ?? metadata.agency;
  return assemble({
    title,
    paragraphs: withoutHouseLines(paragraphs, { title, author }),
    author,
    date,
    url: metadata.url,
  });
}

/** As the library saw it, or as a line at the top of the text says: "By Jane Smith". */
function writtenAuthor(paragraphs: readonly string[], byline: string | null): string | null {
  const seen = byline === null ? null : authorLine([byline], null);
  return (
    seen ??
    paragraphs
      .slice(0, TOP)
      .map(bylineOf)
      .find((line) => line !== null) ??
    null
  );
}

/** A page that breaks the parser is a page in which nobody can find an article. */
function openPage(html: string, url: string | null): PageDocument {
  try {
    return parsePage(html, url);
  } catch (cause) {
    throw new NotAnArticle('the page cannot be parsed', { cause });
  }
}

interface Found {
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
}

function articleOf(document: PageDocument, metadata: Metadata): Found {
  const byTags = carveByTags(document);
  const carving = carve(document);
  const candidates = [carving?.paragraphs ?? [], bodyParagraphs(metadata.body), byTags];
  const paragraphs = candidates.find(isArticle);
  if (!metadata.free && wordCount(paragraphs ?? []) < FREE_WORDS)
    throw new BehindLogin('a paid article');
  if (paragraphs === undefined) throw new NotAnArticle('no paragraph with sentences');
  return { paragraphs, byline: carving?.byline ?? null };
}

function bodyParagraphs(body: string | null): string[] {
  if (body === null || /<\w+[^>]*>/.test(body)) return [];
  return plainText(body)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(hasWords);
}

function isArticle(paragraphs: readonly string[]): boolean {
  return wordCount(paragraphs.filter((paragraph) => SENTENCE.test(paragraph))) >= FEWEST_WORDS;
}

function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0);
}
