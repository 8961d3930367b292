import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

test('a short first paragraph without a full stop is the headline', () => {
  expect(read('Bridge shut for a year\n\nThe bridge is shut.').title?.text).toBe(
    'Bridge shut for a year',
  );
});

test.each([
  ['The bridge is shut.\n\nIt opens in May.'],
  ['Bridge shut for a year'],
  ['“We are sorry,” the mayor said\n\nIt opens in May.'.replace(' the mayor said', '')],
])('no headline in %j', (text) => {
  expect(read(text).title).toBeNull();
});

test('what is given wins', () => {
  const text = 'Bridge shut\n\nNo way over\n\nThe bridge is shut.';
  expect(read({ text, title: { start: 13, end: 24 } }).title?.text).toBe('No way over');
  expect(read({ text, title: null }).title).toBeNull();
});

test('a headline yields no quotes', () => {
  expect(read('Mayor says bridge ‘a disgrace to us all’\n\nThe bridge is shut.').quotes).toEqual(
    [],
  );
});
