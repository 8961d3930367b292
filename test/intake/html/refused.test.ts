import { describe, expect, test } from '@jest/globals';
import { OnRecordError } from '../../../src/errors.ts';
import { body, ld, news, paragraphs, prose, read, wrap } from './pages.ts';

const links = Array.from(
  { length: 60 },
  (_, n) => `<p><a href="/${n}">The harbour was closed again today, number ${n}.</a></p>`,
);

describe('what is no article', () => {
  test.each([
    ['an empty page', '', 'empty-paste'],
    [
      'a page built by script',
      '<div id="app"></div><script>render()</script><noscript>Please enable JavaScript to see it.</noscript>',
      'not-an-article',
    ],
    ['a front page', `<title>Bay Gazette</title><main>${links.join('')}</main>`, 'not-an-article'],
    [
      'a gallery',
      wrap('<figure><img><figcaption>The quay.</figcaption></figure>'.repeat(20)),
      'not-an-article',
    ],
    [
      'a paid article’s first lines',
      wrap(`<p>${prose[0]}</p><p>${prose[1]}</p>`, ld({ ...news, isAccessibleForFree: 'False' })),
      'behind-login',
    ],
    ['a book', wrap(`<p>${`${prose[0]} `.repeat(2300)}</p>`), 'too-long'],
    ['5 MB', `<p>${'word '.repeat(1_000_001)}`, 'too-long'],
  ])('%s', (_what, html, code) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ code }));
  });

  test('a script’s page is read from its linked data where the text is there', () => {
    const html = `<title>Ice</title>${ld({ ...news, articleBody: prose.join('\n\n') })}<div id="app"></div>`;
    expect(paragraphs(html)).toEqual(prose);
  });
});

test.each([
  ['divs in divs', '<div>'.repeat(100_000)],
  ['bold in bold', '<b>'.repeat(3000)],
  ['line breaks', 'a<br>'.repeat(100_000)],
  ['meta tags', '<meta name="author" content="A B">'.repeat(20_000)],
  ['headings', '<h1>Ice closes the harbour</h1>'.repeat(10_000)],
  ['an open comment', `<!--${'-'.repeat(500_000)}`],
  ['blanks in linked data', `<script type="application/ld+json">${' '.repeat(500_000)}</script>`],
  ['arrays in linked data', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
  ['a long attribute', `<p class="${'author '.repeat(100_000)}">`],
])('the worst of %s ends soon, in an article or a known error', (_what, html) => {
  const started = performance.now();
  try {
    read(html + body);
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
