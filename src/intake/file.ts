import { decodePage } from './charset.ts';
import type { Clean } from './clean.ts';
import { TooLong } from './errors.ts';
import { fromHtml } from './html/from-html.ts';
import { fromText } from './paste/from-text.ts';

const LARGEST_FILE = 5_000_000;
const HTML_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(?:txt|text|md)$/i;

/** The article in a file: `.txt` and `.html` by their names, others by what they hold. */
export function fromFile(name: string, bytes: Uint8Array): Clean {
  if (bytes.length > LARGEST_FILE) throw new TooLong(`a file of ${bytes.length} bytes`);
  const text = decodePage(bytes, null);
  const isPage = HTML_NAME.test(name) || (!TEXT_NAME.test(name) && looksLikeHtml(text));
  return isPage ? fromHtml(text, null) : fromText(text);
}

/** Whether a text opens as a page does: `<!doctype html>`, or with the tags of one. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000);
  return /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|\?xml|html|head|body|article|main|div|p|h1)\b/i.test(
    start,
  );
}
