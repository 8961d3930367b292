import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);
const there = existsSync(SEED);
const titleOf = there ? 'the seed article' : 'the seed article (left out: ../shared is not there)';

(there ? describe : describe.skip)(titleOf, () => {
  const { numbers } = read(there ? readFileSync(SEED, 'utf8') : '');

  test('gives each number its hedge, what it counts and who says it', () => {
    expect(numbers.map(({ text, of, by }) => [text, of, by])).toEqual([
      ['two', 'choices', 'U.S. officials'],
      ['about 2,000', 'foreign fighters', 'John Dorrian'],
      ['between 100 to 200', 'foreign fighters', 'John Dorrian'],
      ['more than 4,000', 'foreign fighters', 'International Centre for Counterterrorism'],
      ['about one third', 'foreign fighters', 'International Centre for Counterterrorism'],
      ['24-year-old', 'French resident', null],
      ['five out of 14', 'records', null],
      ['16', 'Russian passports', null],
      ['four', 'French passports', null],
      ['20', 'blank Iraqi passports', null],
      ['700', 'its citizens', 'the French government'],
      ['275', 'women', 'the French government'],
      ['17', 'minors', 'the French government'],
    ]);
  });

  test('ranks the passports and the age behind the rest', () => {
    const ranked = numbers.toSorted((a, b) => b.key - a.key).map(({ text }) => text);
    expect(ranked.slice(0, 2).toSorted()).toEqual(['about 2,000', 'more than 4,000']);
    expect(ranked.slice(8).toSorted()).toEqual(['16', '20', '24-year-old', 'four', 'two']);
  });
});
