import type { Clean } from './clean.ts';
import { fromFile } from './file/from-file.ts';
import { canonicalAddress } from './html/address.ts';
import { fromText } from './paste/from-text.ts';
import { fromWire, isWire } from './wire/when-needed.ts';

/** A text as it was handed in or fetched. */
export interface Source {
  /** Of a file its bytes, in base64. */
  readonly text: string;
  readonly format: 'text' | 'html' | 'file';
  /** Where it was fetched from; `null` for a paste or a file. */
  readonly url: string | null;
  /** A file's name; absent for anything else. */
  readonly name?: string | undefined;
}

/** The article in a source of any format; throws the errors of intake. */
export async function cleanSource({ text, format, url, name }: Source): Promise<Clean> {
  if (format === 'html') return (await import('./html/from-html.ts')).fromHtml(text, url);
  if (format === 'file') return await fromFile(name ?? '', Buffer.from(text, 'base64'));
  if (await isWire(text)) return await fromWire(text);
  return { ...fromText(text), url: canonicalAddress(url, []) };
}

/** Loads what pages need, so that the first one does not wait for it. */
export async function warm(): Promise<void> {
  await import('./html/from-html.ts');
}
