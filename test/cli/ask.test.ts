import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-ask-'));
const write = (name: string, ...paragraphs: string[]) => {
  const file = path.join(folder, name);
  writeFileSync(file, paragraphs.join('\n\n'));
  return file;
};
afterAll(() => rmSync(folder, { recursive: true }));

const ice = write(
  'ice.txt',
  'Ice closes the harbour',
  '“We were lucky,” said Ann Vale, the harbour master.',
  '“Nobody was hurt,” she said. Vale said that the ferries would sail again on Tuesday.',
);
const tram = write(
  'tram.txt',
  'Night tram comes back',
  '“The tram is ours,” said Ann Vale.',
  '“It is loud,” said Tom Brown.',
);
const numbers = write(
  'n.txt',
  'Ice costs the town',
  'More than 300 passengers waited, the port said. Repairs cost $4 million.',
);

describe('onrecord quote', () => {
  test('shows all that somebody said in all articles, the first article first', async () => {
    const { code, out } = await run(['quote', 'vale', ice, tram]);
    expect(code).toBe(0);
    expect(out.indexOf('“We were lucky,”')).toBeGreaterThan(0);
    expect(out.indexOf('“The tram is ours,”')).toBeGreaterThan(out.indexOf('“We were lucky,”'));
    expect(out).not.toContain('“It is loud,”');
  });

  test('understands what Slack does', async () => {
    const { out } = await run(['quote', 'Vale on trams direct', ice, tram]);
    expect(out).toContain('“The tram is ours,”');
    expect(out).not.toContain('lucky');
  });

  test('shows more than one page of them', async () => {
    const many = Array.from({ length: 12 }, (_, n) => `“We were lucky ${n} times,” said Ann Vale.`);
    const { out } = await run([
      'quote',
      'Ann Vale',
      write('many.txt', 'Luck of the town', ...many),
    ]);
    expect(out.match(/“We were lucky \d+ times,”/g)).toHaveLength(12);
    expect(out).not.toContain('Showing');
  });

  test('counts the same article once', async () => {
    expect((await run(['quote', 'Vale', ice, ice])).out).toBe(
      (await run(['quote', 'Vale', ice])).out,
    );
  });

  test.each([
    ['Vael', 'Did you mean Ann Vale'],
    ['Nobody', 'No quotes by “Nobody”.'],
    ['Vale on zebras', 'none about “zebras”'],
  ])('%s: ends with 1 and says so', async (name, says) => {
    const { code, out } = await run(['quote', name, ice]);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(says);
  });

  test.each(['', 'since:yesteryear Vale', 'help'])('“%s” is misuse', async (name) => {
    const { code, err } = await run(['quote', name, ice]);
    expect(code).toBe(2);
    expect(err).toContain('onrecord quote "Dorrian on Mosul" article.txt');
  });
});

describe('onrecord numbers', () => {
  test.each([
    [[numbers], ['300', '$4 million']],
    [['passengers', numbers], ['300']],
    [['passengers', ice, numbers], ['300']],
    [
      [ice, numbers],
      ['300', '$4 million'],
    ],
  ])('%j', async (words, expected) => {
    const { code, out } = await run(['numbers', ...words]);
    expect(code).toBe(0);
    for (const number of expected) expect(out).toContain(number);
  });

  test('ends with 1 when none is on the topic', async () => {
    expect((await run(['numbers', 'zebras', numbers])).code).toBe(1);
  });

  test('tells with --explain what the rank of each number is made of, the most wanted first', async () => {
    const { code, out } = await run(['numbers', '--explain', numbers]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /More than 300[^]*key +4\.4\n[^]*\+0\.7 hedged[^]*\$4 million[^]*because +\+4\.0 money/,
    );
    expect(await run(['numbers', '--explain', 'boats', numbers])).toMatchObject({
      code: 2,
      err: expect.stringContaining('leave the topic out'),
    });
  });

  test('sets figures of several articles side by side, and draws those of four days', async () => {
    const page = (day: number, dead: number) => {
      const title = `Larkby flood, day ${day}`;
      const body = `The flood in Larkby has killed about ${dead} people, the county said. The search goes on for all who may still be there, and the river is as high as it ever was.`;
      const file = path.join(folder, `flood-${day}.html`);
      writeFileSync(
        file,
        `<html><head><title>${title}</title><meta property="article:published_time" content="2026-03-0${day}T09:00:00Z"></head><body><article><h1>${title}</h1><p>${body}</p><p>Schools stay shut.</p></article></body></html>`,
      );
      return file;
    };
    const pages = [page(1, 40), page(2, 44), page(3, 52), page(4, 61)];
    const charts = path.join(folder, 'charts');
    const { code, out } = await run(['numbers', 'killed in:all', '--charts', charts, ...pages]);
    expect(code).toBe(0);
    expect(out).toContain('people: 4 figures, oldest first; they do not all agree');
    expect(readdirSync(charts).toSorted()).toEqual(['1-people.png', '1-people.svg']);
    expect(readFileSync(path.join(charts, '1-people.svg'), 'utf8')).toContain('>about 61</text>');
    const none = await run(['numbers', 'killed in:all', '--charts', charts, ...pages.slice(1)]);
    expect(none.out).toContain('Nothing was drawn');
    expect((await run(['numbers', 'killed', '--charts', charts, ...pages])).code).toBe(2);
  });

  test('takes a lone word for a file', async () => {
    expect(await run(['numbers', 'zebras'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no file'),
    });
  });
});

describe('onrecord check', () => {
  test.each<[string, number, string]>([
    ['"Nobody was hurt," Vale', 0, 'Exact: '],
    ['nobody was hurt', 0, 'Only marks or case differ'],
    ['"Nobody was badly hurt"', 1, 'Not in the article: “badly”.'],
    ['"It is loud," Vale', 1, 'Tom Brown’s, not Vale’s'],
    ['the ferries would sail again on Tuesday', 1, 'Only reported'],
    ['"zebras in the yard"', 1, 'Not found'],
  ])('%s', async (words, code, says) => {
    const printed = await run(['check', words, ice, tram]);
    expect(printed.out.replace(/\s+/g, ' ')).toContain(says);
    expect(printed.code).toBe(code);
  });

  test('one word is misuse', async () => {
    expect(await run(['check', 'hurt', ice])).toMatchObject({
      code: 2,
      err: expect.stringContaining('two at least'),
    });
  });
});
