import { describe, expect, test } from '@jest/globals';
import { fromFile } from '../../../src/intake/index.ts';
import { body, prose, wrap } from '../html/pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file', () => {
  test.each([
    ['ice.html', wrap(body)],
    ['ICE.HTM', wrap(body)],
    ['ice', wrap(body)],
    ['ice.txt', ['Ice closes the harbour', ...prose].join('\n\n')],
    ['ice', ['Ice closes the harbour', ...prose].join('\n\n')],
  ])('%s is read by its name, else by what it holds', async (name, text) => {
    expect((await fromFile(name, bytes(text))).article.text).toBe(
      ['Ice closes the harbour', ...prose].join('\n\n'),
    );
  });

  test('of text that shows tags stays text', async () => {
    expect((await fromFile('tags.txt', bytes('<p>is a paragraph'))).article.text).toBe(
      '<p>is a paragraph',
    );
  });

  test.each([
    [
      'ice.pdf',
      Buffer.from(
        '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n\u0000\u0001\u0002\u0003\u0004\u0000',
        'latin1',
      ),
      'not-text',
    ],
    ['ice.txt', Buffer.alloc(5_000_001, 65), 'too-long'],
    ['ice.txt', Buffer.alloc(0), 'empty-paste'],
  ])('%s that cannot be read is refused', async (name, content, code) => {
    await expect(fromFile(name, content)).rejects.toThrow(expect.objectContaining({ code }));
  });
});
