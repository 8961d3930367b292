import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fromText, NotFound } from '../../src/intake/index.ts';
import { read } from '../../src/reading/index.ts';
import { run } from './run.ts';

const story = `Ice closes the harbour

The harbour was closed on Monday.

“We were lucky,” said Ann Vale, the harbour master.

“Nobody was hurt,” she said.`;

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

const lines = async (stdin: string) => {
  const { out, code } = await run(['read', '--jsonl'], stdin);
  expect(code).toBe(0);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

describe('onrecord read --jsonl', () => {
  test('prints a line for each in order, the text as it was given', async () => {
    const odd = '\r\n  “Yes,” said Ann Vale.\r\n\r\n\tMarks — “é” 👩‍🚒 stay.  ';
    const printed = await lines(
      `${JSON.stringify({ id: 'a', text: odd })}\n\r\n${JSON.stringify({ id: 2, text: story })}`,
    );
    expect(printed.map(({ id, text }) => [id, text])).toEqual([
      ['a', odd],
      [2, story],
    ]);
  });

  test('reads pages too', async () => {
    const html = `<article><h1>Ice closes the harbour</h1><p>${story.replaceAll('\n\n', '<p>')} Two ferries were held back for the night.`;
    const [page] = await lines(JSON.stringify({ id: 1, html, url: 'https://bay.example/ice' }));
    expect(page).toMatchObject({ id: 1, title: { text: 'Ice closes the harbour' } });
  });

  test('says for each line that cannot be read why not, and goes on', async () => {
    const printed = await lines(
      [
        'nonsense',
        '[]',
        '{"id":1}',
        '{"id":2,"text":" "}',
        '{"id":3,"html":"<p>Menu"}',
        JSON.stringify({ id: 4, text: 'word '.repeat(1_000_000) }),
        '{"id":5,"text":"“Yes,” said Ann Vale."}',
      ].join('\n'),
    );
    expect(printed.map(({ id, code }) => [id, code])).toEqual([
      [null, 'not-a-line'],
      [null, 'not-a-line'],
      [1, 'not-a-line'],
      [2, 'empty-paste'],
      [3, 'not-an-article'],
      [4, 'too-long'],
      [5, undefined],
    ]);
    for (const { error } of printed.slice(0, -1)) expect(error).toMatch(/\.$/);
  });

  test('waits while its reader is behind', async () => {
    const reader = new EventEmitter();
    const written: string[] = [];
    const stdout = Object.assign(reader, {
      write: (text: string) => {
        written.push(text);
        reader.emit('written');
        return false;
      },
    });
    const first = once(reader, 'written');
    const done = run(['read', '--jsonl'], '{"id":1,"text":"a b"}\n{"id":2,"text":"a b"}\n', {
      stdout,
    });
    await first;
    await setTimeout(50);
    expect(written).toHaveLength(1);
    const second = once(reader, 'written');
    reader.emit('drain');
    await second;
    await setTimeout(1);
    reader.emit('drain');
    expect((await done).code).toBe(0);
    expect(written).toHaveLength(2);
    expect(reader.eventNames()).toEqual([]);
  });

  test('ends without a word when its reader is gone', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'EPIPE' });
    const stdout = {
      write: () => false,
      once: (event: string, listener: (error: Error) => void) => {
        if (event === 'error') listener(gone);
      },
      off: () => undefined,
    };
    expect(await run(['read', '--jsonl'], '{"id":1,"text":"a b"}\n', { stdout })).toMatchObject({
      code: 0,
      err: '',
    });
  });
});
