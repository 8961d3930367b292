import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { openFragment, parsePage } from '../../src/intake/html/dom.ts';
import { paragraphsOf } from '../../src/intake/html/prose.ts';
import { htmlOf, type GoldPage } from './corpus.ts';
import type { Prediction } from './measure.ts';

type Peer = (page: GoldPage) => Prediction | Promise<Prediction>;

/** What else there is, each with one rule for HTML to text: captions, asides and forms skipped. */
export const peers: Readonly<Record<string, Peer>> = {
  'Readability, likewise cleaned': (page) => {
    const dom: ConstructorParameters<typeof Readability>[0] = open(page);
    const found = new Readability(dom).parse();
    const { title = null, byline = null, publishedTime = null, content } = found ?? {};
    return predicted(page, { title, author: byline, date: publishedTime }, content);
  },
  'Defuddle, likewise cleaned': (page) => {
    const document = open(page);
    const found = new DefuddleClass(document, { url: page.url }).parse();
    const { title, author, published, content } = found;
    return predicted(page, { title, author, date: published }, content);
  },
  '@extractus/article-extractor': async (page) => {
    const found = await extractFromHtml(htmlOf(page), page.url);
    const { title, author, published, content } = found ?? {};
    return predicted(page, { title, author, date: published }, content);
  },
};

const open = (page: GoldPage) => parsePage(htmlOf(page), page.url).open();

interface Meta {
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly date?: string | null | undefined;
}

function predicted(
  { id }: GoldPage,
  { title, author, date }: Meta,
  content: string | null | undefined,
): Prediction {
  const text = paragraphsOf(openFragment(content ?? '')).join('\n\n');
  return { id, title: title ?? null, author: author ?? null, date: date ?? null, text };
}
