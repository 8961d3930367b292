import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { fetchArticle } from '../../../src/intake/index.ts';
import { listen, type Listening } from './listen.ts';

// A copy of a page for phones or for printing leads to the page that it names. Sample pages of our own.
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer;
let server: Listening;
let base: string;
beforeAll(async () => {
  server = await listen(createServer((request, response) => answer(request, response)));
  base = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.close());

const sentence = 'The harbour was closed on Monday after ice had formed along the eastern quay. ';
const sentences = [
  'Nobody was hurt.',
  'Two ferries were held back.',
  'The port opens again today.',
  'Ice is rare here.',
];
const fetchHere = (path: string) =>
  fetchArticle(base + path, { allow: (address) => address === '127.0.0.1' });

const bare = (canonical: string, html = '<html>') =>
  `<!doctype html>${html}<title>Ice on the quay</title><link rel="canonical" href="${canonical}">
   <article><h1>Ice on the quay</h1>${sentences.map((end) => `<p>${sentence}${end}</p>`).join('')}</article>`;
const more = '<p>The tugs were called at six, and the last of them came back at noon.</p>';
const asked: string[] = [];
const site =
  (pages: Readonly<Record<string, string | number>>): Answer =>
  (request, response) => {
    asked.push(request.url ?? '');
    const found = pages[request.url ?? ''] ?? 404;
    const status = typeof found === 'number' ? found : 200;
    response.writeHead(status, { 'content-type': 'text/html' }).end(String(found));
  };
beforeEach(() => void asked.splice(0));
const whole = bare('/ice').replace('</article>', `${more}</article>`);

test.each([
  ['/ice/amp', bare('/ice')],
  ['/ice?outputType=amp', bare('/ice')],
  ['/print/ice', bare('/ice')],
  ['/m/ice', bare('/ice', '<html amp lang="en">')],
])('%s leads to the page that it names, and both addresses are kept', async (path, copy) => {
  answer = site({ [path]: copy, '/ice': whole });
  const { url, also, article } = await fetchHere(path);
  expect({ url, also }).toEqual({ url: `${base}/ice`, also: [base + path] });
  expect(article.text).toContain('The tugs');
  expect(asked).toEqual([path, '/ice']);
});

test.each<[string, string | number]>([
  ['not there', 404],
  ['behind a wall', 403],
  ['cut', bare('/ice').replace(/<p>.*<\/p>/, `<p>${sentence.repeat(2)}</p>`)],
])('is read itself where the page is %s', async (_what, named) => {
  answer = site({ '/ice/amp': bare('/ice'), '/ice': named });
  const { url, also, article } = await fetchHere('/ice/amp');
  expect({ url, also }).toEqual({ url: `${base}/ice`, also: [`${base}/ice/amp`] });
  expect(article.text).toContain('Ice is rare here.');
});

test.each([
  ['another site', '/ice/amp', bare('https://other.example/ice')],
  ['a front page', '/ice/amp', bare('/')],
  ['itself', '/ice/amp', bare('/ice/amp')],
  ['another page, but is no copy', '/ice', bare('/frost')],
])('is not led to %s', async (_what, path, copy) => {
  answer = site({ [path]: copy, '/frost': whole, '/': whole });
  expect((await fetchHere(path)).also).toBeUndefined();
  expect(asked).toEqual([path]);
});

test('is not led inside', async () => {
  answer = site({ '/ice/amp': bare('http://127.0.0.2/ice'), '/ice': whole });
  await fetchHere('/ice/amp');
  expect(asked).toEqual(['/ice/amp']);
});
