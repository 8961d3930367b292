import { cleanSource, type Source } from '../clean-source.ts';
import type { Clean } from '../clean.ts';
import type { FetchTools } from './ask-address.ts';
import { fetchPage } from './fetch-page.ts';

export interface FetchArticleTools extends FetchTools {
  /** Who takes the article out of the page: a pool of threads in a process that must stay responsive; done at once by default. */
  readonly clean?: (source: Source) => Clean | Promise<Clean>;
}

/** The article at a public address, cleaned. */
export async function fetchArticle(address: string, tools: FetchArticleTools): Promise<Clean> {
  const source = await fetchPage(address, tools);
  return await (tools.clean ?? cleanSource)(source);
}
