import { describe, expect, test } from '@jest/globals';
import { fromFile } from '../../../src/intake/index.ts';
import { zipOf } from '../../support/zip.ts';
import { prose } from '../html/pages.ts';
import { docxOf, pdfOf, type SetLine } from './documents.ts';

const title = 'Ice closes the harbour';
const whole = [title, ...prose];
const read = async (name: string, bytes: Uint8Array) => (await fromFile(name, bytes)).article;
const paragraphs = async (name: string, bytes: Uint8Array) =>
  (await read(name, bytes)).text.split('\n\n');
const bytes = (text: string) => new TextEncoder().encode(text);

const head = (number: number): SetLine[] => [
  { x: 40, y: 810, text: 'Bay Gazette, 25 January 2017' },
  { x: 290, y: 30, text: `Page ${number} of 2` },
];
const mail = (body: string, type = 'text/plain; charset=utf-8') =>
  bytes(
    `From: Harbour Press <press@bay.example>\r\nTo: desk@paper.example\r\nSubject: PRESS RELEASE: ${title}\r\nDate: Mon, 23 Jan 2017 09:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`,
  );

describe('a Word document', () => {
  test('gives its title and paragraphs', async () => {
    const article = await read('ice.docx', docxOf(whole));
    expect(article.text.split('\n\n')).toEqual(whole);
    expect(article.title).toEqual({ start: 0, end: title.length });
  });

  test('keeps what was put in, leaves out what was struck out', async () => {
    const changed =
      '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>The ice was 5 cm thick.</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>It was 9 cm.</w:delText></w:r></w:del></w:p>';
    expect(await paragraphs('ice.docx', docxOf(whole, changed))).toEqual([
      ...whole,
      'The ice was 5 cm thick.',
    ]);
  });

  test.each([
    ['a bomb', zipOf({ 'word/document.xml': Buffer.alloc(60_000_000, 32) }), 'too-long'],
    ['one that lies about it', zipOf({ a: Buffer.alloc(60_000_000, 32) }, 10), 'too-long'],
    ['a zip of something else', zipOf({ a: 'b' }), 'not-text'],
    ['half a document', docxOf(whole).subarray(0, 300), 'not-text'],
  ])('that is %s is refused', async (_what, content, code) => {
    await expect(fromFile('ice.docx', content)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

const set = (x: number, top: number, lines: readonly string[]): SetLine[] =>
  lines.map((text, at) => ({ x, y: top - 12 * at, text }));

describe('a PDF', () => {
  const left = set(40, 730, [
    'The harbour was closed on Monday after ice',
    'had formed along the eastern quay, the har-',
    'bour master said.',
  ]);
  const second = set(40, 680, [
    '“We were lucky,” said Ann Vale. “Nobody was',
    'hurt, and two ferries were held',
  ]);
  const right = set(310, 730, [
    'back in time.”',
    'About 300 passengers waited in a shed that',
    'the rescue service had heated.',
  ]);

  test('is read column by column, hyphens closed, running heads left out, over the end of the page', async () => {
    const pages = [
      [...head(1), { x: 40, y: 770, text: title, size: 20 }, ...left, ...second, ...right],
      [...head(2), ...set(40, 760, ['Ferries run again on Tuesday, the port added, though'])],
    ];
    expect(await paragraphs('ice.pdf', pdfOf(pages))).toEqual([
      title,
      'The harbour was closed on Monday after ice had formed along the eastern quay, the harbour master said.',
      '“We were lucky,” said Ann Vale. “Nobody was hurt, and two ferries were held back in time.”',
      'About 300 passengers waited in a shed that the rescue service had heated.',
      'Ferries run again on Tuesday, the port added, though',
    ]);
  });

  test.each([
    ['a scan', pdfOf([[]]), 'not-an-article'],
    ['a broken file', Buffer.from('%PDF-1.4\n1 0 obj << /Type'), 'not-text'],
    [
      'a file whose pages name themselves',
      Buffer.from(
        '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n',
      ),
      'not-text',
    ],
    ['a book', pdfOf(Array.from({ length: 61 }, () => left)), 'too-long'],
  ])('that is %s is refused', async (_what, content, code) => {
    await expect(fromFile('ice.pdf', content)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('an e-mail', () => {
  test('gives its subject, its day and its own words', async () => {
    const body = `${prose.join('\r\n\r\n')}\r\n\r\nENDS\r\n\r\nFor pictures call the press office.\r\n-- \r\nAnn`;
    const article = await read('release.eml', mail(body));
    expect(article.text.split('\n\n')).toEqual(whole);
    expect(article.date).toMatch(/^2017-01-23/);
  });

  test('in HTML alone is read too', async () => {
    const body = prose.map((text) => `<p>${text}</p>`).join('');
    expect(await paragraphs('a.eml', mail(body, 'text/html; charset=utf-8'))).toEqual(whole);
  });
});

test('Markdown loses its marks', async () => {
  const text = `---\ntags: ice\n---\n# ${title}\n\n${prose[0]}\n\n> ${prose[1]}\n\n- **About 300** passengers [waited](https://bay.example).\n`;
  expect(await paragraphs('ice.md', bytes(text))).toEqual([
    title,
    prose[0],
    prose[1],
    'About 300 passengers waited.',
  ]);
});
