import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

// Who said it, not who passed it on; and a quote behind a sentence that tells of one person.

const quotesIn = (text: string) =>
  read({ text: `A long day\n\nAnn Reed is the mayor.\n\n${text}`, title: null }).quotes;

test.each([
  [
    'Reed called Ames’s conduct a “breach of his duties,” according to NBC.',
    'Ames’s conduct a “breach of his duties,”',
    'NBC',
  ],
  [
    'Reed said the conduct was a “breach of his duties,” the BBC reported.',
    'the conduct was a “breach of his duties,”',
    'the BBC',
  ],
  [
    'Reed said on Monday that the bridge would close, according to Reuters.',
    'that the bridge would close',
    'Reuters',
  ],
])('the press passes words on: %s', (text, words, relay) => {
  expect(quotesIn(text)).toMatchObject([{ name: 'Ann Reed', text: words, relay }]);
});

test.each([
  ['Weary of her role, she left the show early. “I did not want to stand there.”', 'Ann Reed'],
  [
    'Comic artist Jenn Orley (The Gulls, Jem) told of being forced to leave. “In my first year, I did not get any work.”',
    'Jenn Orley',
  ],
])('somebody who says “I” behind a sentence about them is told with a doubt: %s', (text, name) => {
  expect(quotesIn(text).at(-1)).toMatchObject({ name, confidence: 'uncertain' });
});
