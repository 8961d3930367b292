import { convertToHtml, images } from 'mammoth';
import type { Clean } from '../clean.ts';
import { EmptyPaste, NotText, TooLong } from '../errors.ts';
import { openFragment } from '../html/dom.ts';
import { paragraphsOf } from '../html/prose.ts';
import { fromParagraphs } from './from-paragraphs.ts';
import { unpacksWithin } from './zip.ts';

/** A document of 200,000 characters has about 4 MB in its parts of XML; pictures, which are not opened, may be larger. */
const LARGEST = { words: 6_000_000, pictures: 60_000_000 };
const WITHOUT_PICTURES = images.imgElement(() => Promise.resolve({ src: '' }));
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** The article in a Word document; comments and what was struck out are left out. Throws `NotText` for one that cannot be opened, `TooLong` for a bomb. */
export async function fromDocx(bytes: Uint8Array): Promise<Clean> {
  if (!(await unpacksWithin(bytes, LARGEST))) throw new TooLong('a document that unpacks to more');
  const paragraphs = paragraphsOf(openFragment(await htmlOf(bytes)));
  if (paragraphs.length === 0) throw new EmptyPaste('a document without a word');
  return fromParagraphs(paragraphs);
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const input = { buffer: Buffer.from(bytes) };
    const { value } = await convertToHtml(input, {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: WITHOUT_PICTURES,
    });
    return value;
  } catch (cause) {
    throw new NotText('a document that cannot be opened', { cause });
  }
}
