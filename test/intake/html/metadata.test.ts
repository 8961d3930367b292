import { describe, expect, test } from '@jest/globals';
import { address, body, ld, news, read, wrap } from './pages.ts';

describe('title', () => {
  test.each([
    ['without the site behind a bar', '<title>Ice closes the harbour | Bay Gazette</title>'],
    ['from og:title', '<meta property="og:title" content="Ice closes the harbour">'],
    ['from linked data', ld(news)],
    [
      'without the site behind a dash',
      '<meta property="og:site_name" content="Bay Gazette"><title>Ice closes the harbour - Bay Gazette</title>',
    ],
  ])('%s', (_where, head) => {
    expect(read(wrap(body, head).replace(/<h1>.*<\/h1>/, '')).title).toBe('Ice closes the harbour');
  });

  test('as the heading has it, not as it is shared', () => {
    const head = '<meta property="og:title" content="Ice closes the harbour and much of the town">';
    expect(read(wrap(body, head)).title).toBe('Ice closes the harbour');
  });

  test('keeps a dash that belongs to it', () => {
    const head = '<title>Ice closes the harbour - again</title>';
    expect(read(wrap(body, head).replace(/<h1>.*<\/h1>/, '')).title).toBe(
      'Ice closes the harbour - again',
    );
  });
});

describe('author', () => {
  test.each<[string, string, string, string | null]>([
    [
      'linked data',
      ld({ ...news, author: [{ name: 'Jane Smith' }, { name: 'Tom Brown' }] }),
      '',
      'Jane Smith; Tom Brown',
    ],
    [
      'a graph',
      ld({
        '@graph': [
          { ...news, author: { '@id': '#j' } },
          { '@type': 'Person', '@id': '#j', name: 'Jane Smith' },
        ],
      }),
      '',
      'Jane Smith',
    ],
    [
      'CDATA',
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify({ ...news, author: 'Jane Smith' })}\n//]]></script>`,
      '',
      'Jane Smith',
    ],
    [
      'a meta tag',
      '<meta name="author" content="By Jane Smith, Senior Reporter">',
      '',
      'Jane Smith',
    ],
    [
      'a byline',
      '',
      '<div class="byline">By <a href="#">Jane Smith</a> and Tom Brown</div>',
      'Jane Smith; Tom Brown',
    ],
    ['a line of text', '', '<p>By Jane Smith</p>', 'Jane Smith'],
    [
      'an agency where nobody signs',
      '<meta name="author" content="Associated Press">',
      '',
      'Associated Press',
    ],
    [
      'no address',
      '<meta property="article:author" content="https://social.example/bay">',
      '',
      null,
    ],
    [
      'broken linked data',
      '<script type="application/ld+json">{"@type": "NewsArticle", "author": </script>',
      '',
      null,
    ],
  ])('%s', (_where, head, top, author) => {
    expect(read(wrap(top + body, head)).article.author).toBe(author);
  });
});

describe('date', () => {
  test.each<[string, string, string | null]>([
    [
      'linked data',
      ld({ ...news, datePublished: '2017-01-25T09:30:00-05:00' }),
      '2017-01-25T09:30:00-05:00',
    ],
    [
      'a zone without a colon',
      ld({ ...news, datePublished: '2017-01-25 09:30:00 -0500' }),
      '2017-01-25T09:30:00-05:00',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2017-01-25T14:30:00Z">',
      '2017-01-25T14:30:00Z',
    ],
    ['words', '<meta name="date" content="January 25, 2017">', '2017-01-25'],
    ['mail', '<meta name="pubdate" content="Wed, 25 Jan 2017 09:30:00 GMT">', '2017-01-25'],
    ['a time tag', '<time datetime="2017-01-25">yesterday</time>', '2017-01-25'],
    ['no day at all', '<meta name="date" content="soon">', null],
    ['a day that never was', '<meta name="date" content="2017-02-30">', null],
    ['a day that could be two', '<meta name="date" content="03/04/2017">', null],
  ])('%s', (_where, head, date) => {
    expect(read(wrap(body, head)).article.date).toBe(date);
  });
});

describe('address', () => {
  test.each<[string, string, string | null, string | null]>([
    [
      'without what tells where a reader came from',
      '',
      address,
      'https://www.bay.example/news/ice',
    ],
    [
      'the canonical one',
      '<link rel="canonical" href="/n/1">',
      address,
      'https://www.bay.example/n/1',
    ],
    [
      'og:url',
      '<meta property="og:url" content="https://bay.example/n/1?id=2">',
      address,
      'https://bay.example/n/1?id=2',
    ],
    [
      'no other site’s',
      '<link rel="canonical" href="https://evil.example/n/1">',
      address,
      'https://www.bay.example/news/ice',
    ],
    [
      'not the front page',
      '<link rel="canonical" href="https://www.bay.example/">',
      address,
      'https://www.bay.example/news/ice',
    ],
    ['none of a file', '<link rel="canonical" href="https://www.bay.example/n/1">', null, null],
    [
      'no script',
      '<link rel="canonical" href="javascript:alert(1)">',
      address,
      'https://www.bay.example/news/ice',
    ],
  ])('%s', (_what, head, url, expected) => {
    expect(read(wrap(body, head), url).url).toBe(expected);
  });
});
