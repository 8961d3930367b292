import { describe, expect, test } from '@jest/globals';
import { check } from './measure.ts';
import { readerOver } from '../../support/reader.ts';
import { articleWith } from '../../support/articles.ts';
import { silent, tram, wall } from '../newsroom.ts';

const pier = articleWith({
  id: 4,
  title: 'Pier',
  date: '2026-10-01',
  paragraphs: [
    '“The pier will not open before May,” said Ida Holm. “We don’t have the money, and 1,200 people wait.”',
    'The pier cost £3m, Holm said. Workers call it ‘the long wait’ and “a joke”.',
    '“We would rather close the harbour for six weeks than lose it for six years,” said Niamh Dorrian.',
  ],
  quotes: [
    { words: '“The pier will not open before May,”', name: 'Ida Holm' },
    { words: '“We don’t have the money, and 1,200 people wait.”', name: 'Ida Holm' },
    { words: 'The pier cost £3m', name: 'Ida Holm', kind: 'indirect' },
    {
      words: '“We would rather close the harbour for six weeks than lose it for six years,”',
      name: 'Niamh Dorrian',
    },
  ],
});
const reader = readerOver([wall, tram, silent, pier]);

describe('check: the verdict', () => {
  test.each<[string, string | null, string]>([
    ['“The pier will not open before May,”', null, 'exact'],
    ['The pier will not open before May', 'Holm', 'exact'],
    ['"The pier will not open before May"', 'Col. Ida Holm', 'exact'],
    ['We don’t  have\n the money, and 1,200 people wait.', null, 'exact'],
    ['The pier will not open', null, 'part'],
    ['will not open before May', null, 'part'],
    ['The pier will not open before May.', null, 'marks'],
    ['the pier will not open before may', null, 'marks'],
    ["We don't have the money, and 1,200 people wait.", null, 'marks'],
    ['We don’t have the money and 1200 people wait.', null, 'marks'],
    ['We … 1,200 people wait.', null, 'cut'],
    ['We don’t have [it], and 1,200 people wait.', null, 'cut'],
    ['[T]he pier will not open before May', null, 'cut'],
    ['[The pier] will not open before May', null, 'marks'],
    ['The pier will open before May', null, 'differs'],
    ['We don’t have the money, and 1,300 people wait.', null, 'differs'],
    ['We do have the money, and 1,200 people wait.', null, 'differs'],
    ['The pier will not open before May, we don’t have the money', null, 'differs'],
    ['“Nobody should be out there, and nobody needs to be,”', 'Jane Smith', 'another'],
    ['The pier cost £3m', 'Holm', 'reported'],
    ['The pier cost £4m', null, 'reported'],
    ['the gap was “not a surprise, but larger than we hoped.”', 'Dorrian', 'exact'],
    ['Nobody needs a bridge over the river in this town', null, 'not-found'],
    ['zeppelin quartz', null, 'not-found'],
    ['<!channel> ``` \u202e', null, 'not-found'],
  ])('%s (%s): %s', async (text, name, verdict) => {
    expect((await check(reader, text, name)).verdict).toBe(verdict);
  });
});

describe('check: what is told first', () => {
  test.each<[string, RegExp]>([
    ['We don’t have the money, and 1,300 people wait.', /^A number differs.*1,200.*1,300/],
    ['We don’t have the money, and people wait.', /^A number differs.*1,200.*nothing/],
    ['The pier will open before May', /turned round.*“not”.*nothing/],
    ['We do have the money, and 1,200 people wait.', /turned round.*“don’t”.*“do”/],
    ['Nobody should not be out there, and nobody needs to be', /turned round.*nothing.*“not”/],
    ['There is no pot of silver for this.', /^$/],
    [
      'We would close it for seven weeks than lose it for six years',
      /^A number differs.*six.*seven/,
    ],
    ['The pier … open before May', /turned round.*“will not”/],
    [
      'The pier will not open before May We don’t have the money, and 1,200 people wait.',
      /run together.*said Ida Holm/,
    ],
  ])('%s', async (text, warning) => {
    const { warnings, verdict } = await check(reader, text);
    expect(['differs', 'cut']).toContain(verdict);
    expect(warnings[0] ?? '').toMatch(warning);
  });
});

test('check: where it stands, who said it, what is different', async () => {
  const answer = await check(reader, 'There is no bag of gold for this.', 'Smith');
  expect(answer).toMatchObject({
    verdict: 'differs',
    says: expect.stringContaining('Jane Smith'),
    found: { quote: { name: 'Jane Smith', relay: 'the Courier' }, source: { paragraph: 4 } },
  });
  expect(answer.pieces.filter(({ is }) => is !== 'same')).toEqual([
    { is: 'changed', theirs: 'pot', yours: 'bag' },
  ]);
});

test('check: nothing found gives the nearest three at most, each once', async () => {
  const { nearest } = await check(reader, 'We rather close bridges for many weeks this winter');
  expect(nearest.length).toBeGreaterThan(0);
  expect(nearest.length).toBeLessThanOrEqual(3);
  expect(nearest[0]?.words).toContain('close');
});

test('check: what the same person said before comes with its date', async () => {
  const { saidBefore } = await check(
    reader,
    'We would rather close it for six weeks than lose it for six years,',
  );
  expect(saidBefore.map(({ source }) => source.day)).toEqual(['2026-10-01']);
});

test('check: of two articles that have it, the one where the named person said it', async () => {
  const copy = articleWith({
    id: 9,
    title: 'Copied',
    paragraphs: ['“The pier will not open before May,” said Per Lund.'],
    quotes: [{ words: '“The pier will not open before May,”', name: 'Per Lund' }],
  });
  const both = readerOver([pier, copy]);
  const words = 'The pier will not open before May';
  expect((await check(both, words)).found?.source.article).toBe(9);
  expect(await check(both, words, 'Holm')).toMatchObject({
    verdict: 'exact',
    elsewhere: 1,
    found: { source: { article: 4 } },
  });
  expect((await check(both, words, 'Smith')).verdict).toBe('another');
});

test('check: the longest paste is answered in time', async () => {
  const long = 'the pier will not open before May and '.repeat(80).slice(0, 3000);
  const began = performance.now();
  expect((await check(reader, long)).kind).toBe('check');
  expect(performance.now() - began).toBeLessThan(5000);
});
