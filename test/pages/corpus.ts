import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '../../src/intake/charset.ts';

/** A page with what people say its article is. */
export interface GoldPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** `null` where only some strings are known that it must or must not hold. */
  readonly text: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export const shared = path.resolve(import.meta.dirname, '../../../shared');
const folder = path.join(shared, 'corpora/pages');

/** Whether the marked-up pages lie beside the project; they are not part of it. */
export const isThere = existsSync(path.join(folder, 'gold.jsonl'));

export function goldPages(): GoldPage[] {
  const lines = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line): GoldPage => JSON.parse(line));
}

export function htmlOf({ file }: GoldPage): string {
  return decodePage(gunzipSync(readFileSync(path.join(folder, file))), null);
}

/** The site of a page: subdomains of one domain are one site. */
function siteOf({ url }: GoldPage): string {
  const parts = new URL(url).hostname.split('.');
  const isCountry = (parts.at(-1)?.length ?? 0) === 2 && (parts.at(-2)?.length ?? 0) <= 3;
  return parts.slice(isCountry ? -3 : -2).join('.');
}

/** Parts the pages so that no site stands in two parts; the same every time. */
export function foldsOf(pages: readonly GoldPage[], count: number): (page: GoldPage) => number {
  const sites = [...new Set(pages.map(siteOf))].toSorted();
  return (page) => sites.indexOf(siteOf(page)) % count;
}
