import { describe, expect, test } from '@jest/globals';
import { cpuTimeOf } from '../../support/cpu-time.ts';
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
      'gallery',
    ],
    [
      'a paid article’s first lines',
      wrap(`<p>${prose[0]}</p><p>${prose[1]}</p>`, ld({ ...news, isAccessibleForFree: 'False' })),
      'behind-login',
    ],
    [
      'a live page without its entries',
      `<title>Ice, live</title>${ld({ '@type': 'LiveBlogPosting', headline: 'Ice, live' })}<div id="app"></div>`,
      'live-page',
    ],
    [
      'a question about cookies',
      '<title>Before you continue</title><h1>We value your privacy</h1><p>We and our 814 partners store and process personal data such as cookies on your device, as you choose here.</p><p>You may accept all cookies, or reject all of them, and change what you have chosen at any time you like.</p><button>Manage preferences</button>',
      'consent-wall',
    ],
    [
      'first lines above a wall that only its words tell of',
      wrap(
        `<p>${prose[0]}</p><p>${prose[1]}</p><div class="wall"><p>Already a subscriber? Log in to continue reading.</p></div>`,
      ),
      'behind-login',
    ],
    [
      'an article in German',
      wrap(
        `<p>Der Hafen wurde am Montag gesperrt, nachdem sich am östlichen Kai Eis gebildet hatte, teilte die Behörde mit.</p>
        <p>„Wir hatten Glück“, sagte Anna Tal, die den Hafen leitet. Niemand wurde verletzt, zwei Fähren mussten warten.</p>
        <p>Rund 300 Reisende verbrachten den größten Teil der Nacht in einer Halle, die der Rettungsdienst geheizt hatte, und fuhren am Morgen weiter. Am Dienstag soll der Betrieb wieder aufgenommen werden.</p>`,
      ),
      'not-english',
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

test.each<[string, (n: number) => string, number]>([
  ['divs in divs', (n) => '<div>'.repeat(n), 100_000],
  ['bold in bold', (n) => '<b>'.repeat(n), 3000],
  ['line breaks', (n) => 'a<br>'.repeat(n), 100_000],
  ['meta tags', (n) => '<meta name="author" content="A B">'.repeat(n), 20_000],
  ['headings', (n) => '<h1>Ice closes the harbour</h1>'.repeat(n), 10_000],
  ['an open comment', (n) => `<!--${'-'.repeat(n)}`, 500_000],
  ['blanks in linked data', (n) => linked(' '.repeat(n)), 500_000],
  ['arrays in linked data', (n) => linked('['.repeat(n)), 200_000],
  ['a long attribute', (n) => `<p class="${'author '.repeat(n)}">`, 100_000],
])('four times as much of %s takes no more than about four times as long', (_what, make, most) => {
  const timeOf = (n: number) => cpuTimeOf(() => readOrRefuse(make(n) + body));
  timeOf(most / 4);
  expect(timeOf(most)).toBeLessThan(12 * timeOf(most / 4) + 400);
});

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** An article, or an error that we know. */
function readOrRefuse(html: string): void {
  try {
    read(html);
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
  }
}
