import type { Clean } from './clean.ts';
import { canonicalAddress } from './html/address.ts';
import { fromHtml } from './html/from-html.ts';
import { fromText } from './paste/from-text.ts';

/** A text as it was handed in or fetched. */
export interface Source {
  readonly text: string;
  readonly format: 'text' | 'html';
  /** Where it was fetched from; `null` for a paste or a file. */
  readonly url: string | null;
}

/** The article in a text of either format; throws the errors of intake. */
export function cleanSource({ text, format, url }: Source): Clean {
  if (format === 'html') return fromHtml(text, url);
  return { ...fromText(text), url: canonicalAddress(url, []) };
}
