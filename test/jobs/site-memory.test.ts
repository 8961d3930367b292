import { describe, expect, test } from '@jest/globals';
import { withoutSiteLines } from '../../jobs/site-memory.ts';
import type { Archive, Fix } from '../../src/archive/archive.ts';
import type { Clean } from '../../src/intake/index.ts';
import { articleWith } from '../support/articles.ts';
import { handedIn } from '../archive/handed-in.ts';
import { archivesForTests } from '../support/archives.ts';

// Sample pages of our own, of an invented site.
const { client, team, fresh } = archivesForTests();

const PROMPT = 'The Bay Gazette is written by nine people who live here.';
const MOTTO = 'What the harbour knows, every morning before six.';
const OWN =
  'The harbour was closed on Monday after ice had formed along the eastern quay, and two ferries were held back until the afternoon of that day.';
const QUOTE = '“We will be back,” said Ida Holm.';

const page = (number: number, lines: readonly string[], site = 'bay.example'): Clean => {
  const title = `Story ${number}`;
  return {
    title,
    url: `https://www.${site}/${number}`,
    article: {
      text: [title, ...lines].join('\n\n'),
      title: { start: 0, end: title.length },
      author: null,
      date: null,
    },
  };
};
const now = Date.parse('2026-11-29');
const left = async (archive: Archive, clean: Clean, at = now) => {
  const { article, leftOut = 0 } = await withoutSiteLines(clean, archive, at);
  return { leftOut, lines: article.text.split('\n\n').slice(1) };
};
const body = (number: number) => `${OWN} It was the ${number}th time in this winter.`;

const repeated = async (line: string, site = 'bay.example', more = 0) => {
  const archive = fresh();
  for (const number of [1, 2, 3, 4, 5])
    // oxlint-disable-next-line no-await-in-loop
    await left(archive, page(number, [body(number), line]));
  return (await left(archive, page(6, [body(6), line], site), now + more * 86_400_000)).leftOut;
};
const nineLines = (from: number) =>
  Array.from({ length: 9 }, (_, at) => `Line number ${from + at} of the site.`);

describe('lines that a site sets around its articles', () => {
  test('are left out of the fourth page that has them, and the fourth alone', async () => {
    const archive = fresh();
    for (const number of [1, 2, 2, 2, 3]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      const { leftOut } = await left(archive, page(number, [MOTTO, body(number), PROMPT]));
      expect(leftOut).toBe(0);
    }
    const fourth = await left(archive, page(4, [MOTTO, body(4), PROMPT]));
    expect(fourth).toEqual({ leftOut: 2, lines: [body(4)] });
    expect(await left(archive, page(4, [MOTTO, body(4), PROMPT]))).toEqual(fourth);
  });

  test.each([
    ['a quote', QUOTE],
    ['what somebody told', 'The harbour master told the board that the ice was early.'],
    ['a long paragraph', `${OWN} ${OWN}`],
  ])('%s is never taken for one', async (_what, line) => {
    expect(await repeated(line)).toBe(0);
  });
  test('another site has lines of its own', async () => {
    expect([await repeated(PROMPT, 'coast.example'), await repeated(PROMPT)]).toEqual([0, 1]);
  });
  test('they are known for a month, and forgotten after two', async () => {
    expect([
      await repeated(PROMPT, 'bay.example', 29),
      await repeated(PROMPT, 'bay.example', 62),
    ]).toEqual([1, 0]);
  });
  test('an article is never left without words', async () => {
    const archive = fresh();
    for (const number of [1, 2, 3, 4])
      // oxlint-disable-next-line no-await-in-loop
      await left(archive, page(number, [PROMPT, MOTTO]));
    expect((await left(archive, page(5, [PROMPT, MOTTO]))).leftOut).toBe(0);
  });
  test('a paste comes from no site', async () => {
    const archive = fresh();
    const paste = { ...page(1, [OWN, PROMPT]), url: null };
    expect(await withoutSiteLines(paste, archive, now)).toBe(paste);
  });
  test('of one site two thousand lines at most are remembered, and they expire', async () => {
    const archive = fresh();
    for (let number = 0; number < 240; number += 1)
      // oxlint-disable-next-line no-await-in-loop
      await left(archive, page(number, nineLines(number * 9)));
    const [key = ''] = await client().keys(`or:{${team()}}:site:*`);
    expect(await client().hlen(key)).toBeLessThan(2010);
    expect(await client().ttl(key)).toBeGreaterThan(86_400);
  });
});

describe('a paragraph that somebody has marked', () => {
  const long = `${QUOTE} ${OWN}`;
  test('is left out of the next page of the site, however long it is, until that is undone', async () => {
    const archive = fresh();
    const first = articleWith({
      title: 'One',
      url: 'https://bay.example/1',
      paragraphs: [OWN, long],
    });
    await archive.keep(handedIn(first));
    const fix: Fix = { as: 'not-article', article: 1, words: [long] };
    await archive.correct({ id: 'c1', at: 1, by: 'U1', fix, was: null, undone: null });
    expect(await left(archive, page(2, [body(2), long]))).toEqual({ leftOut: 1, lines: [body(2)] });
    expect((await left(archive, page(2, [body(2), long], 'coast.example'))).leftOut).toBe(0);
    await archive.undo('c1', 'U2', 2);
    expect((await left(archive, page(3, [body(3), long]))).leftOut).toBe(0);
  });

  test('the card tells how many lines were left out', async () => {
    const archive = fresh();
    const given = articleWith({ title: 'One', url: 'https://bay.example/1', paragraphs: [OWN] });
    const { card } = await archive.keep(handedIn(given, { leftOut: 2 }));
    expect([card.leftOut, (await archive.articles(1))[0]?.leftOut]).toEqual([2, 2]);
  });
});
