import type { Clean } from '../clean.ts';
import { canonicalAddress } from '../html/address.ts';
import { fromHtml } from '../html/from-html.ts';
import { fromText } from '../paste/from-text.ts';
import { fetchPage, type FetchTools } from './fetch-page.ts';

/** The article at a public address, cleaned. A long-lived process fetches the page and cleans it in a thread instead. */
export async function fetchArticle(url: string, tools: FetchTools): Promise<Clean> {
  const page = await fetchPage(url, tools);
  if (page.format === 'html') return fromHtml(page.body, page.url);
  return { ...fromText(page.body), url: canonicalAddress(page.url, []) };
}
