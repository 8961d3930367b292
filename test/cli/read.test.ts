import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fromText, NotFound } from '../../src/intake/index.ts';
import { read } from '../../src/reading/index.ts';
import { run } from './run.ts';
import { story } from './story.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-cli-'));
const file = path.join(folder, 'ice.txt');
writeFileSync(file, story);
afterAll(() => rmSync(folder, { recursive: true }));

describe('onrecord read', () => {
  test('lists who said what, direct speech alone in quotation marks', async () => {
    const { code, out, err } = await run(['read', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Ice closes the harbour\n/);
    expect(out).toMatch(/Ann Vale[^\n]*\n {2}“We were lucky,”\n {4}direct/);
  });

  test('prints the contract with --json, the same from a file and from standard input', async () => {
    const [fromFile, fromPipe] = [
      await run(['read', file, '--json']),
      await run(['read', '-', '--json'], story),
    ];
    expect(JSON.parse(fromFile.out)).toEqual(
      JSON.parse(JSON.stringify(read(fromText(story).article))),
    );
    expect(fromPipe.out).toBe(fromFile.out);
  });

  test('tells with --explain which rule decided', async () => {
    const { out } = await run(['read', file, '--explain']);
    const { quotes } = read(fromText(story).article);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { why } of quotes) expect(out).toContain(why);
    expect(out).toMatch(/^¶2 /);
  });

  test('tells with --explain who was weighed, likeliest first, with the evidence', async () => {
    const { out } = await run(['read', file, '--explain']);
    expect(out).toMatch(/speaks +\d+ % Ann Vale \(1 word behind the cue\)/);
    expect(out).toMatch(
      /means +\d+ % Ann Vale \(fits the pronoun, spoke last, last 1 sentence back/,
    );
  });

  test('tells thoughts and stances apart, with --beliefs alone', async () => {
    const thoughts = `${story}\n\nMs Vale hopes that the port will open on Friday.`;
    const plain = await run(['read', '-'], thoughts);
    expect(plain.out).not.toContain('will open on Friday ·');
    const { out } = await run(['read', '-', '--beliefs'], thoughts);
    expect(out).toMatch(
      /Thoughts and stances, not said\n {2}Ann Vale hopes that the port will open/,
    );
    const { quotes, beliefs } = JSON.parse(
      (await run(['read', '-', '--beliefs', '--json'], thoughts)).out,
    );
    expect(quotes).toHaveLength(read(fromText(story).article).quotes.length);
    expect(beliefs).toMatchObject([{ name: 'Ann Vale', cue: { text: 'hopes' } }]);
  });

  test('reads what a link leads to', async () => {
    const asked: string[] = [];
    const fetchArticle = (url: string) => {
      asked.push(url);
      return Promise.resolve(fromText(story));
    };
    const { code } = await run(['read', 'https://bay.example/ice'], '', { fetchArticle });
    expect({ code, asked }).toEqual({ code: 0, asked: ['https://bay.example/ice'] });
  });

  test('ends with 1 when there is nothing to tell', async () => {
    expect((await run(['read', '-'], 'Hello there.')).code).toBe(1);
  });

  test('lets no article command the terminal', async () => {
    const html =
      '<h1>Ice &#27;[31m closes</h1><article><p>“We &#27;]0;x were lucky,” said Ann Vale.';
    const { out } = await run(
      ['read', '-'],
      html +
        '<p>The harbour was closed on Monday after ice had formed on it.<p>Two ferries were held back for most of the night, and about 300 passengers waited.',
    );
    expect(out).toContain('lucky');
    expect(out).not.toContain('\u001b');
  });

  test.each([
    [['read', 'none.txt'], '', 1, 'There is no file “none.txt” here.'],
    [['read', folder], '', 1, 'is a folder'],
    [['read', '-'], '', 1, 'There was no text in that.'],
    [['read', '-'], 'word '.repeat(1_000_000), 1, 'longer than one article'],
    [['read'], '', 2, 'Name what to read'],
    [['read', '--jsn', 'x'], '', 2, 'unknown option'],
    [['reed', 'x'], '', 2, 'unknown command'],
    [['quote', 'Vale'], '', 2, 'missing required argument'],
  ])('%j on a text fails with a sentence', async (argv, stdin, code, says) => {
    const printed = await run(argv, stdin);
    expect(printed.code).toBe(code);
    expect(printed.err).toContain(says);
    expect(printed.out).toBe('');
  });

  test('passes on what intake says of a link', async () => {
    const { code, err } = await run(['read', 'https://bay.example/x'], '', {
      fetchArticle: () => Promise.reject(new NotFound('x')),
    });
    expect(code).toBe(1);
    expect(err).toContain('There is no page at that address');
  });

  test.each([['--help'], ['--version']])('%s is no mistake', async (flag) => {
    expect((await run([flag])).code).toBe(0);
  });
});
