import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';
import { saidIn } from './rows.ts';

test.each([
  ['Ann Reed said that the bridge is safe.', 'indirect', 'that the bridge is safe'],
  ['The bridge is safe, Ann Reed said.', 'indirect', 'The bridge is safe'],
  [
    'Ann Reed acknowledged that there are “small cracks” in the bridge.',
    'mixed',
    'that there are “small cracks” in the bridge',
  ],
  [
    'Ann Reed told reporters on Monday that the bridge is safe.',
    'indirect',
    'that the bridge is safe',
  ],
  [
    'The bridge had “small cracks,” according to Ann Reed.',
    'mixed',
    'The bridge had “small cracks,”',
  ],
  ['Ann Reed called the bridge “a gift to the town.”', 'mixed', 'the bridge “a gift to the town.”'],
])('%j', (text, kind, words) => {
  expect(saidIn(text)).toEqual([[kind, 'Ann Reed', 'Ann Reed', words]]);
});

test('the press that passed the words on is told apart from the one who spoke', () => {
  const text =
    'The Leeds Post was there. The French government said the bridge is safe, according to the Post.';
  const { quotes, people } = read({ text, title: null });
  expect(quotes.map(({ name, relay }) => [name, relay])).toEqual([
    ['the French government', 'the Leeds Post'],
  ]);
  expect(people.map(({ name }) => name)).toEqual(['the French government']);
});

test('the one who is told is nobody’s speaker', () => {
  const { quotes } = read({
    text: 'Tom Ames told the Leeds Post, “The mill is lost.”',
    title: null,
  });
  expect(quotes.map(({ name, relay }) => [name, relay])).toEqual([['Tom Ames', 'the Leeds Post']]);
});

test('a refusal reports nothing', () => {
  expect(saidIn('Ann Reed declined to say whether the bridge is safe.')).toEqual([]);
});

test('every quote says why', () => {
  const { quotes } = read({
    text: '“It is safe,” Ann Reed said. “It was checked,” she added.',
    title: null,
  });
  expect(quotes.map(({ confidence, why }) => [confidence, why])).toEqual([
    ['named', 'subject of the verb that reports; named in the sentence'],
    [
      'worked-out',
      'subject of the verb that reports; worked out from “she”: the one who spoke last',
    ],
  ]);
});
