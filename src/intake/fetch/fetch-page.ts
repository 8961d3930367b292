import { decodePage } from '../charset.ts';
import type { Source } from '../clean-source.ts';
import { BehindLogin, NotFound, NotText, TooLong, UnreachableArticle } from '../errors.ts';
import { askAddress, headerOf, type Answered, type FetchTools } from './ask-address.ts';
import { readBody } from './body.ts';

const LARGEST_ANNOUNCED = 5_000_000;
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8';

/** Fetches a public page within its limits of time, size and type, from the address at the end of all redirects. */
export function fetchPage(address: string, tools: FetchTools): Promise<Source> {
  return askAddress(address, tools, { accept: ACCEPT }, async (answer, url) => {
    checkStatus(answer.statusCode);
    return await pageOf(answer, url);
  });
}

/** Throws what a status means for whoever wanted the page. */
export function checkStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 402 || status === 403) throw new BehindLogin(`status ${status}`);
  if (status === 404 || status === 410) throw new NotFound(`status ${status}`);
  throw new UnreachableArticle(`status ${status}`, { again: status === 429 || status >= 500 });
}

async function pageOf(answer: Answered, url: URL): Promise<Source> {
  const type = headerOf(answer, 'content-type');
  const format = formatOf(type);
  return { url: url.href, text: await textOf(answer), format };
}

/** The text of an answer, unpacked and decoded; throws `TooLong` beyond 5 MB. */
export async function textOf(answer: Answered): Promise<string> {
  if (Number(headerOf(answer, 'content-length')) > LARGEST_ANNOUNCED)
    throw new TooLong('more than 5 MB announced');
  const bytes = await readBody(answer.body, headerOf(answer, 'content-encoding'));
  return decodePage(bytes, headerOf(answer, 'content-type'));
}

/** A page without a type is taken for HTML, as browsers do. */
function formatOf(type: string | null): Source['format'] {
  const name = (type ?? 'text/html').split(';', 1)[0]?.trim().toLowerCase();
  if (name === 'text/html' || name === 'application/xhtml+xml' || name === '') return 'html';
  if (name === 'text/plain' || name === 'text/markdown') return 'text';
  throw new NotText(`content type ${name}`);
}
