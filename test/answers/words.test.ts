import { describe, expect, test } from '@jest/globals';
import { linkTo } from '../../src/answers/show/link.ts';
import { howKnown, reportingWords, shownWords } from '../../src/answers/show/words.ts';

describe('direct speech stands in one pair of marks, letter for letter', () => {
  test.each([
    ['“Yes, we do.”', '“Yes, we do.”'],
    ['"Yes, we do."', '“Yes, we do.”'],
    ["''Yes, we do.''", '“Yes, we do.”'],
    ['‘Yes, we do.’', '“Yes, we do.”'],
    ['Yes, we do.', '“Yes, we do.”'],
    ['“It goes on', '“It goes on”'],
    ['goes on.”', '“goes on.”'],
    ['“‘No,’ she told me,”', '“‘No,’ she told me,”'],
    ['“The dogs’ home', '“The dogs’ home”'],
    ['‘Tis the dogs', '“‘Tis the dogs”'],
    ['“', '“”'],
    ['', '“”'],
  ])('%s', (text, expected) => {
    expect(shownWords({ kind: 'direct', text })).toBe(expected);
  });

  test.each(['indirect', 'mixed'] as const)('%s speech gets none', (kind) => {
    const text = 'the gap was “not a surprise”';
    expect(shownWords({ kind, text })).toBe(text);
  });
});

const span = (start: number, text: string) => ({ start, end: start + text.length, text });

test.each([
  [{ speaker: span(0, 'Dorrian'), cue: span(8, 'said') }, 'Dorrian said'],
  [{ speaker: span(5, 'Dorrian'), cue: span(0, 'said') }, 'said Dorrian'],
  [{ speaker: span(0, 'Dorrian'), cue: span(30, 'said') }, 'Dorrian … said'],
  [{ speaker: null, cue: span(0, 'according to') }, 'according to'],
  [{ speaker: span(0, 'he'), cue: null }, null],
])('the reporting words: %j', (quote, expected) => {
  expect(reportingWords(quote)).toBe(expected);
});

test('how the speaker is known', () => {
  const speaker = span(0, 'he');
  expect(howKnown({ confidence: 'named', speaker })).toBe('named in the sentence');
  expect(howKnown({ confidence: 'worked-out', speaker })).toBe('worked out from “he”');
  expect(howKnown({ confidence: 'uncertain', speaker })).toBe('uncertain, check the article');
});

test('a long mention is cut after its marks have closed', () => {
  const speaker = span(0, 'word '.repeat(40).trim());
  expect(howKnown({ confidence: 'worked-out', speaker })).toMatch(
    /^worked out from “(?:word ?)+”…$/,
  );
});

describe('the link leads to the words', () => {
  test.each([
    ['“Some well-known words,”', 'https://a.example/#:~:text=Some%20well%2Dknown%20words'],
    [
      'one two three four five six seven eight nine ten eleven',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
    ['“…”', 'https://a.example/'],
    ['half \ud83d', 'https://a.example/#:~:text=half%20'],
  ])('%s', (words, expected) => {
    expect(linkTo('https://a.example/', words)).toBe(expected);
  });

  test('behind a fragment that is there', () => {
    expect(linkTo('https://a.example/#top', 'words')).toBe('https://a.example/#top:~:text=words');
  });
});
