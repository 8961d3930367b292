import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/reading/index.ts';

const SEED = new URL('../../../shared/seed/article.txt', import.meta.url);
const there = existsSync(SEED);
const titleOf = there ? 'the seed article' : 'the seed article (left out: ../shared is not there)';

(there ? describe : describe.skip)(titleOf, () => {
  const reading = read(there ? readFileSync(SEED, 'utf8') : '');
  const of = (name: string) => reading.quotes.filter((quote) => quote.name === name);
  const shapes = (name: string) =>
    of(name).map(({ kind, speaker }) => `${kind} ${speaker?.text.split(' ').at(-1)}`);

  test('gives the spokesman his six, in order', () => {
    expect(shapes('John Dorrian')).toEqual([
      'direct Dorrian',
      'direct Dorrian',
      'direct he',
      'indirect Dorrian',
      'mixed Dorrian',
      'direct he',
    ]);
    expect(of('John Dorrian')[0]?.text).toContain('[the records]');
    expect(of('John Dorrian')[4]?.text).toMatch(/^that there are “small numbers” of/);
  });

  test('gives the expert and the records theirs', () => {
    expect(shapes('Aymenn al-Timimi')).toEqual(['direct al-Timimi', 'direct he']);
    expect(of('the records').map(({ kind }) => kind)).toEqual(['direct', 'direct']);
  });

  test('lists those who speak, each once, and not the paper that passed it on', () => {
    expect(reading.people.map(({ name }) => name).toSorted()).toEqual([
      'Aymenn al-Timimi',
      'International Centre for Counterterrorism',
      'John Dorrian',
      'the French government',
      'the records',
    ]);
    expect(of('the French government')[0]?.relay).toBe('the Washington Post');
  });

  test('knows the spokesman’s roles', () => {
    const dorrian = reading.people.find(({ name }) => name === 'John Dorrian');
    expect(dorrian?.roles).toEqual(['Air Force Col.', 'spokesman for the U.S.-led coalition']);
  });

  test('takes no scare quote for anybody’s own words', () => {
    expect(
      reading.quotes.filter(
        ({ kind, text }) => kind === 'direct' && /(?:back|head) pain/i.test(text),
      ),
    ).toEqual([]);
  });
});
