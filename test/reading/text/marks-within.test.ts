import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

// Marks that once hid a quote.

const texts = (text: string) =>
  read({ text: `A long day\n\nAnn Reed is the mayor.\n\n${text}`, title: null }).quotes.map(
    (quote) => quote.text,
  );

test('a quote within a quote, in the same straight marks', () => {
  expect(
    texts('Reed wrote: "It came late. The "West" is holding none of them. It is over."'),
  ).toEqual(['"It came late. The "West" is holding none of them. It is over."']);
});

test('a quote left open does not take in the one that follows', () => {
  const last = texts('Reed said "it came late. Then "it is over," she said.').at(-1);
  expect(last).toContain('"it is over,"');
  expect(last).not.toContain('late');
});

test('a quote that opens with what is left out', () => {
  const [only] = texts('Reed said she was "humbled" and "...we will never forget you."');
  expect(only).toContain('"...we will never forget you."');
});

test('a quote behind an hour', () => {
  expect(texts('Reed said it was at about 7:45 p.m. "No one was hurt," she said.')).toContain(
    '"No one was hurt,"',
  );
});
