import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { read } from '../../../src/reading/index.ts';

const article = `Marrowby tram to close for repairs

The U.S. firm that runs the Marrowby tram will close it for repairs on Monday, the mayor said.

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
    expect(summary.join(' ')).not.toMatch(/^He said|issues with commenting/);
  });

  test('is in article order, each sentence letter for letter, for any text', () => {
    assert(
      property(array(constantFrom(...article.split(' '), '\n\n')), (words) => {
        const { text, summary: found } = read(words.join(' '));
        for (const { start, end, text: said } of found) expect(text.slice(start, end)).toBe(said);
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  test('is empty for nothing', () => {
    expect(read('').summary).toEqual([]);
  });
});
