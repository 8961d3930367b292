import { cleanSource, type Source } from '../clean-source.ts';
import type { Clean } from '../clean.ts';
import { canonicalAddress } from '../html/address.ts';
import type { FetchTools } from './ask-address.ts';
import { fetchPage } from './fetch-page.ts';

export interface FetchArticleTools extends FetchTools {
  /** Who takes the article out of the page: a pool of threads in a process that must stay responsive; done at once by default. */
  readonly clean?: (source: Source) => Clean | Promise<Clean>;
}

/** An AMP page or one for printing, by its address: a bare copy of another page of the site. */
const COPY =
  /^https?:\/\/amp\.|[/.](?:amp|print)(?:[/.?]|$)|[?&](?:amp|print|printable|output(?:type)?=(?:amp|print)|outputType=amp|view=print)(?:[=&]|$)/i;
/** `<html amp>`, `<html ⚡>` */
const AMP = /<html\b[^>]*\s(?:amp|⚡)(?:[\s=>])/i;
/** Of the copy's words; a page that has fewer was cut, by a wall for one. */
const LEAST = 0.6;

/** The article at a public address, cleaned. A copy for phones or for printing is led back to the page that it names as its own, where that can be read; then both addresses are kept. */
export async function fetchArticle(address: string, tools: FetchArticleTools): Promise<Clean> {
  const source = await fetchPage(address, tools);
  const copy = await cleaned(source, tools);
  const own = canonicalAddress(source.url, []);
  if (copy.url === null || copy.url === own || own === null || !isCopy(source)) return copy;
  const page = await pageOf(copy.url, tools);
  const isWhole = page !== null && page.article.text.length >= LEAST * copy.article.text.length;
  return { ...(isWhole ? page : copy), url: copy.url, also: [own] };
}

const cleaned = (source: Source, tools: FetchArticleTools) => (tools.clean ?? cleanSource)(source);

const isCopy = ({ url, text, format }: Source) =>
  format === 'html' && (COPY.test(url ?? '') || AMP.test(text.slice(0, 2000)));

/** `null` where it cannot be read: the copy can. */
async function pageOf(address: string, tools: FetchArticleTools): Promise<Clean | null> {
  try {
    return await cleaned(await fetchPage(address, tools), tools);
  } catch {
    return null;
  }
}
