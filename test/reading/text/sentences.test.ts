import { expect, test } from '@jest/globals';
import { docOf } from '../../../src/reading/text/index.ts';

const sentences = (text: string): string[] =>
  docOf({ text, title: null }).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );

test.each([
  ['The U.S. Navy left. It was late.', ['The U.S. Navy left.', 'It was late.']],
  ['Mr. Reed met Col. J. R. Ames. They ate.', ['Mr. Reed met Col. J. R. Ames.', 'They ate.']],
  ['He lives in the U.S. The house is old.', ['He lives in the U.S.', 'The house is old.']],
  ['“Why now?” Mr. Reed asked. Nobody knew.', ['“Why now?” Mr. Reed asked.', 'Nobody knew.']],
  ['“It rained.” The match went on.', ['“It rained.”', 'The match went on.']],
  ['"It rained." The match went on.', ['"It rained."', 'The match went on.']],
  ["''It rained.'' The match went on.", ["''It rained.''", 'The match went on.']],
  ['It cost $3.50 in 2019. Now it is $4.', ['It cost $3.50 in 2019.', 'Now it is $4.']],
  ['He waited… and left. Then rain.', ['He waited… and left.', 'Then rain.']],
])('cuts %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a line is a paragraph, whatever ends it', () => {
  const { paragraphs } = docOf({ text: 'One fell.\r\nTwo fell.\n\n \nThree fell.', title: null });
  expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
    [0, 9],
    [11, 20],
    [24, 35],
  ]);
});
