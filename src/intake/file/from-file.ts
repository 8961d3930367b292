import { decodePage } from '../charset.ts';
import type { Clean } from '../clean.ts';
import { TooLong } from '../errors.ts';
import { fromText } from '../paste/from-text.ts';
import { fromWire, isWire } from '../wire/when-needed.ts';
import { isDocx, isMail, isPdf } from './kinds.ts';

const LARGEST_FILE = 5_000_000;
const HTML_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(?:txt|text)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/**
 * The article in a file: `.docx`, `.pdf`, `.eml` and wire stories by what they hold, `.txt`, `.md` and `.html` by their names,
 * others by what they hold. Throws the errors of intake.
 */
export async function fromFile(name: string, bytes: Uint8Array): Promise<Clean> {
  if (bytes.length > LARGEST_FILE) throw new TooLong(`a file of ${bytes.length} bytes`);
  if (isPdf(bytes)) return await (await import('./pdf.ts')).fromPdf(bytes);
  if (isDocx(name, bytes)) return await (await import('./docx.ts')).fromDocx(bytes);
  if (isMail(name)) return await (await import('./mail.ts')).fromMail(bytes);
  return await fromWords(name, decodePage(bytes, null));
}

async function fromWords(name: string, text: string): Promise<Clean> {
  if (MARKDOWN_NAME.test(name)) return (await import('./markdown.ts')).fromMarkdown(text);
  if (!TEXT_NAME.test(name) && (await isWire(text))) return await fromWire(text);
  const isPage = HTML_NAME.test(name) || (!TEXT_NAME.test(name) && looksLikeHtml(text));
  return isPage ? (await import('../html/from-html.ts')).fromHtml(text, null) : fromText(text);
}

/** Whether a text opens as a page does: `<!doctype html>`, or with the tags of one. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000);
  return /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|\?xml|html|head|body|article|main|div|p|h1)\b/i.test(
    start,
  );
}
