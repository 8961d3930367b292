import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { read } from '../../../src/reading/index.ts';

const article = `Marrowby tram to close for repairs

The U.S. firm that runs the Marrowby tram will close it for repairs on Monday, the mayor said.

It rained.

He said that it was a pity, and that the tram and its repairs were dear to all of Marrowby.

Repairs to the tram will cost 2 million crowns, according to the firm’s books for Marrowby.

“The tram is the tram,” Mayor Helena Strand of Marrowby told reporters who had asked about repairs.

Please let us know if you're having issues with commenting.`;

describe('summary', () => {
  const summary = read(article).summary.map(({ text }) => text);

  test('begins with the first sentence of the body, whole', () => {
    expect(summary[0]).toBe(
      'The U.S. firm that runs the Marrowby tram will close it for repairs on Monday, the mayor said.',
    );
  });

  test('leaves alone what opens with a pronoun, and the site’s own lines', () => {
    expect(summary).toHaveLength(3);
    expect(summary.join('\n')).not.toMatch(/^He said|issues with commenting/mu);
  });

  test('is in article order, each sentence letter for letter, for any text', () => {
    assert(
      property(
        array(constantFrom(...article.split(/(?<=[.”,]) |\n\n/u), '\n\n'), { minLength: 4 }),
        (parts) => {
          const { text, summary: found } = read({ text: parts.join(' '), title: null });
          for (const { start, end, text: said } of found) expect(text.slice(start, end)).toBe(said);
          const starts = found.map(({ start }) => start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is empty for nothing', () => {
    expect(read('').summary).toEqual([]);
  });

  test('takes what opens with a pronoun behind the sentence that tells whom it means', () => {
    const [title = '', first = '', , second = ''] = article.split('\n\n');
    const found = read([title, first, second].join('\n\n')).summary;
    expect(found.map(({ text }) => text)).toEqual([first, second]);
  });

  test('is the one sentence of an article that has no more', () => {
    expect(read({ text: 'He said no.', title: null }).summary).toHaveLength(1);
  });

  test.each(['He', 'They', 'But the mayor', 'Another mayor', '“It', '“But the tram'])(
    'leaves alone what opens with %j',
    (opener) => {
      const first = 'The tram of Marrowby will close on Monday, and the mayor is sorry for it.';
      const end = opener.startsWith('“') ? ',” the mayor said.' : ', the mayor said.';
      const leaning = `${opener} of Marrowby must sell ten old carriages to pay for a tram${end}`;
      const others = 'A cat sat on an old wall all day.\n\nSome dogs ran to the shop at noon.';
      const text = [first, 'It rained.', leaning, others].join('\n\n');
      expect(read({ text, title: null }).summary.map((sentence) => sentence.text)).toEqual([
        first,
        ...others.split('\n\n'),
      ]);
    },
  );

  test.each([
    ['“', '”'],
    ['"', '"'],
    ["''", "''"],
  ])('takes no piece of a quotation of two sentences, in %s', (open, close) => {
    const said = `${open}The tram of Marrowby is the pride of the mayor. Repairs to the tram of Marrowby will please the mayor,${close} the mayor of Marrowby said.`;
    const first = 'The tram of Marrowby will close on Monday, and the mayor is sorry for it.';
    const others = 'A cat sat on an old wall all day.\n\nSome dogs ran to the shop at noon.';
    const found = read(`Marrowby tram to close\n\n${first}\n\n${said}\n\n${others}`);
    expect(found.summary).toHaveLength(3);
    expect(found.summary.filter(({ text }) => said.includes(text))).toEqual([]);
  });

  test('never says the same twice', () => {
    const [title = '', first = ''] = article.split('\n\n');
    const again = first.replace('on Monday', 'this Monday');
    const found = read([title, first, again, first].join('\n\n')).summary;
    expect(found.map(({ text }) => text)).toEqual([first]);
  });
});

const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);
const there = existsSync(SEED);

(there ? describe : describe.skip)(
  there ? 'the seed article' : 'the seed article (left out: ../shared is not there)',
  () => {
    const { summary, text } = read(there ? readFileSync(SEED, 'utf8') : '');

    test('is told in three whole sentences, the first among them', () => {
      expect(summary).toHaveLength(3);
      expect(summary[0]?.text).toMatch(/^U\.S\. military .*\.$/u);
      for (const sentence of summary)
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    });

    test('without pronouns at the start or the site’s own lines', () => {
      const lines = summary.map((sentence) => sentence.text).join('\n');
      expect(lines).not.toMatch(/^(?:he|she|it|they|but|another)\b|commenting/imu);
    });
  },
);
