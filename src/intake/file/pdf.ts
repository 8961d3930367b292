import { getDocumentProxy } from 'unpdf';
import type { Clean } from '../clean.ts';
import { NotAnArticle, NotText, TooLong } from '../errors.ts';
import { fromParagraphs } from './from-paragraphs.ts';
import { streamsWithin } from './pdf-streams.ts';
import { linesOfPage, type Line, type Run } from './pdf-lines.ts';
import { paragraphsOfPages } from './pdf-paragraphs.ts';

const MOST_PAGES = 60;
const FEWEST_WORDS = 25;
/** Sixty pages of words have a tenth of this; a page of drawn charts may have a few megabytes. */
const LARGEST = { words: 12_000_000, pictures: 60_000_000 };

/** The article in a PDF, without running heads and page numbers, its lines joined and its hyphens closed. Throws `NotAnArticle` for a scan without text, `TooLong` for a book or a bomb. */
export async function fromPdf(bytes: Uint8Array): Promise<Clean> {
  if (!(await streamsWithin(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), LARGEST)))
    throw new TooLong('a PDF that unpacks to more');
  const paragraphs = paragraphsOfPages(await pagesOf(bytes));
  const words = paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0);
  if (words < FEWEST_WORDS) throw new NotAnArticle('a PDF with hardly a word, perhaps a scan');
  return fromParagraphs(paragraphs);
}

async function pagesOf(bytes: Uint8Array): Promise<Line[][]> {
  const document = await opened(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new TooLong(`a PDF of ${document.numPages} pages`);
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one page's memory at a time
      const page = await document.getPage(number);
      // oxlint-disable-next-line no-await-in-loop
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.filter(isRun)));
      page.cleanup();
    }
    return pages;
  } catch (cause) {
    throw cause instanceof TooLong ? cause : new NotText('a PDF that breaks off', { cause });
  } finally {
    await document.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  try {
    // The library takes the bytes away from whoever hands them over.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (cause) {
    throw new NotText('a PDF that cannot be opened, or that wants a password', { cause });
  }
}

/** Marks of structure come among the runs of text. */
function isRun(item: unknown): item is Run {
  return typeof item === 'object' && item !== null && 'str' in item;
}
