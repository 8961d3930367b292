import { expect, test } from '@jest/globals';
import { saidIn } from './rows.ts';

test.each([
  ['“The bridge is safe,” Ann Reed said.', 'Ann Reed', 'Ann Reed', '“The bridge is safe,”'],
  ['"The bridge is safe," said Ann Reed.', 'Ann Reed', 'Ann Reed', '"The bridge is safe,"'],
  ["''The bridge is safe,'' Ann Reed said.", 'Ann Reed', 'Ann Reed', "''The bridge is safe,''"],
  ['‘The bridge is safe,’ Ann Reed said.', 'Ann Reed', 'Ann Reed', '‘The bridge is safe,’'],
  ['"The bridge is safe", said Ann Reed.', 'Ann Reed', 'Ann Reed', '"The bridge is safe"'],
  [
    'Ann Reed told the council: “The bridge is safe.”',
    'Ann Reed',
    'Ann Reed',
    '“The bridge is safe.”',
  ],
  [
    'Ann Reed, the mayor since May, said, “The bridge is safe.”',
    'Ann Reed',
    'Ann Reed',
    '“The bridge is safe.”',
  ],
  [
    'The mayor, Ann Reed, said, “The bridge is safe.”',
    'The mayor, Ann Reed',
    'Ann Reed',
    '“The bridge is safe.”',
  ],
  [
    '“[The bridge] is safe,” Ann Reed went on to say.',
    'Ann Reed',
    'Ann Reed',
    '“[The bridge] is safe,”',
  ],
  [
    '“He said ‘never’ to me,” Ann Reed recalled.',
    'Ann Reed',
    'Ann Reed',
    '“He said ‘never’ to me,”',
  ],
  ['According to Ann Reed, “The bridge is safe.”', 'Ann Reed', 'Ann Reed', '“The bridge is safe.”'],
  [
    'REED: “The bridge is safe and it always was.”',
    'REED',
    'REED',
    '“The bridge is safe and it always was.”',
  ],
  [
    '“We love this town and its bridge.” ― Ann Reed',
    'Ann Reed',
    'Ann Reed',
    '“We love this town and its bridge.”',
  ],
])('%j', (text, speaker, name, words) => {
  expect(saidIn(text)).toEqual([['direct', speaker, name, words]]);
});

test('both halves of a split quote are one speaker’s', () => {
  expect(saidIn('“The bridge,” Ann Reed said, “is safe. We checked.”')).toEqual([
    ['direct', 'Ann Reed', 'Ann Reed', '“The bridge,”'],
    ['direct', 'Ann Reed', 'Ann Reed', '“is safe. We checked.”'],
  ]);
  expect(saidIn('“It is safe,” Ann Reed said. “We checked it.”').map(([, , name]) => name)).toEqual(
    ['Ann Reed', 'Ann Reed'],
  );
});

test('a quote runs on over paragraphs that open with a mark', () => {
  const text = '“We checked the bridge,” Ann Reed said. “It is safe.\n\n“It was never in doubt.”';
  expect(saidIn(text).map(([, , name]) => name)).toEqual(['Ann Reed', 'Ann Reed', 'Ann Reed']);
});

test('a quote left open ends with its paragraph', () => {
  expect(saidIn('Ann Reed said: “The bridge is safe.\n\nThe mill burned.')).toEqual([
    ['direct', 'Ann Reed', 'Ann Reed', '“The bridge is safe.'],
  ]);
});

test('brackets, dashes and the comma before the mark are kept letter for letter', () => {
  const [quote] = saidIn('“They’re not — not really [in a position] to leave,” Tom Ames said.');
  expect(quote?.[3]).toBe('“They’re not — not really [in a position] to leave,”');
});

test('a quote after a sentence that says only that somebody spoke is theirs', () => {
  const text =
    'Ann Okell came on Monday. Tom Ames turned to the crowd and shouted. “The bridge is ours, and we will not let them close it.”';
  expect(saidIn(text).map(([, , name]) => name)).toEqual(['Tom Ames']);
});
