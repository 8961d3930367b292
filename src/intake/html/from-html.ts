import { bylineOf, namesAlone } from '../byline.ts';
import { assemble, type Clean } from '../clean.ts';
import { EmptyPaste, NotAnArticle, TooLong } from '../errors.ts';
import { hasWords, plainText } from '../plain.ts';
import { authorLine, unlessHouse } from './authors.ts';
import { blocksOf, type Block } from './blocks.ts';
import { carve, defuddled } from './carve.ts';
import { parsePage, type Page, type PageDocument } from './dom.ts';
import { chooseBlocks } from './filter/choose.ts';
import type { Weights } from './filter/judge.ts';
import { SHIPPED } from './filter/weights.ts';
import { withoutHouseLines } from './house-lines.ts';
import { wallOf, withoutArticle } from './refusals.ts';
import { metadataOf, type Metadata } from './metadata.ts';

const LARGEST_PAGE = 5_000_000;
const FEWEST_WORDS = 25;
const TOP = 6;
const ABOVE = 3;
const MOST_LINKS = 0.5;
const SENTENCE = /[.!?…][”’"')\]]*$/;

/**
 * The article of a page; `url` is where it was fetched from, `null` for a file or a paste.
 * Throws `NotAnArticle`, `BehindLogin` for a page that shows a few lines of a paid article, `TooLong`.
 */
export function fromHtml(html: string, url: string | null, weights = SHIPPED): Clean {
  if (html.length > LARGEST_PAGE) throw new TooLong(`${html.length} characters of HTML`);
  if (!hasWords(html)) throw new EmptyPaste('HTML without a word');
  const page = openPage(html, url);
  const document = page.open();
  const metadata = metadataOf(document, url);
  const { paragraphs, byline, top } = articleOf({ page, document, url }, metadata, weights);
  const { title, date } = metadata;
  const author = metadata.author ?? writtenAuthor(top, byline, url) ?? metadata.agency;
  return assemble({
    title,
    paragraphs: withoutHouseLines(paragraphs, { title, author }),
    author,
    date,
    url: metadata.url,
  });
}

/** As the library saw it, or as a line at the top of the text says: "By Jane Smith", or nothing but a name. */
function writtenAuthor(
  top: readonly string[],
  byline: string | null,
  url: string | null,
): string | null {
  const seen = byline === null ? null : unlessHouse(authorLine([byline], null), url);
  return seen ?? first(top.map(bylineOf)) ?? first(top.slice(0, ABOVE).map(namesAlone));
}

function first(lines: readonly (string | null)[]): string | null {
  return lines.find((line) => line !== null) ?? null;
}

/** A page that breaks the parser is a page in which nobody can find an article. */
function openPage(html: string, url: string | null): Page {
  try {
    return parsePage(html, url);
  } catch (cause) {
    if (cause instanceof TooLong) throw cause;
    throw new NotAnArticle('the page cannot be parsed', { cause });
  }
}

interface Opened {
  readonly page: Page;
  readonly document: PageDocument;
  readonly url: string | null;
}

interface Found {
  readonly paragraphs: readonly string[];
  /** The first lines, with those that were left out again. */
  readonly top: readonly string[];
  readonly byline: string | null;
}

function articleOf(opened: Opened, metadata: Metadata, weights: Weights): Found {
  const { chosen, carving, blocks } = chosenOf(opened, weights);
  const paragraphs = [chosen, bodyParagraphs(metadata.body)].find(isArticle);
  const words = wordCount(paragraphs ?? []);
  const seen = { blocks, words, free: metadata.free };
  if (paragraphs === undefined) throw withoutArticle(seen, opened.page.open());
  const wall = wallOf(seen);
  if (wall !== null) throw wall;
  const lines = [...(carving?.paragraphs.slice(0, TOP) ?? []), ...paragraphs.slice(0, TOP)];
  return { paragraphs, byline: carving?.byline ?? null, top: lines };
}

/** What our filter takes for the article, given what the libraries say. */
function chosenOf({ page, document, url }: Opened, weights: Weights) {
  const blocks = blocksOf(page.tree);
  const carving = carve(document);
  const chosen = chooseBlocks(
    {
      blocks,
      readability: carving?.paragraphs ?? null,
      askDefuddle: () => defuddled(page.open(), url),
    },
    weights,
  );
  const paragraphs = linkShare(chosen) > MOST_LINKS ? [] : chosen.map(({ text }) => text);
  return { chosen: paragraphs, carving, blocks };
}

/** How much of the text is links: of a front page most, of an article little. */
function linkShare(blocks: readonly Block[]): number {
  const all = blocks.reduce((sum, { words }) => sum + words, 0);
  return blocks.reduce((sum, { words, linked }) => sum + words * linked, 0) / Math.max(1, all);
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
