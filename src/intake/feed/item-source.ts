import type { Source } from '../clean-source.ts';
import type { FeedItem } from './feed.ts';

/** The page that a feed's item makes, where the feed has its text whole; `null` when the item's own page must be fetched. */
export function itemSource({ url, title, author, published, html }: FeedItem): Source | null {
  if (html === null) return null;
  const metas = [
    ['og:title', title],
    ['author', author],
    ['article:published_time', published],
  ].flatMap(([name = '', value]) =>
    value ? `<meta property="${name ?? ''}" content="${escaped(value)}">` : [],
  );
  const head = `<h1>${escaped(title ?? '')}</h1>`;
  const text = `<html><head>${metas.join('')}</head><body><article>${head}${html}</article></body></html>`;
  return { text, format: 'html', url };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
