import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { run } from './run.ts';
import { story } from './story.ts';

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
