import { fromHtml } from '../../../src/intake/html/from-html.ts';

// Parts of a page of the Bay Gazette, which nobody prints.

export const prose = [
  'The harbour was closed on Monday after ice had formed along the eastern quay, the port said.',
  '“We were lucky,” said Ann Vale, the harbour master. Nobody was hurt, and two ferries were held back.',
  'About 300 passengers waited for most of the night in a shed that the rescue service had heated.',
];
export const body = prose.map((text) => `<p>${text}</p>`).join('\n');
export const wrap = (inner: string, head = '<title>Ice closes the harbour</title>') =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
   <main><article><h1>Ice closes the harbour</h1>${inner}</article></main>
   <footer><p>Bay Gazette is owned by its readers.</p></footer></body></html>`;
export const address = 'https://www.bay.example/news/ice?utm_source=mail';
export const read = (html: string, url: string | null = address) => fromHtml(html, url);
export const paragraphs = (html: string) => read(html).article.text.split('\n\n').slice(1);

export const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const news = { '@type': 'NewsArticle', headline: 'Ice closes the harbour' };
