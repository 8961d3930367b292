import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

const last = (text: string): (string | null | undefined)[] => {
  const quote = read({ text, title: null }).quotes.at(-1);
  return [quote?.name, quote?.confidence];
};

test.each([
  ['“It is safe,” Tom Ames said. “It was checked,” he added.', 'Tom Ames', 'worked-out'],
  ['Tom Ames met Ann Reed. “It is safe,” she said.', 'Ann Reed', 'worked-out'],
  ['Tom Ames spoke of Ann Reed. “It is safe,” he said.', 'Tom Ames', 'worked-out'],
  [
    'Ann Reed, a spokeswoman for the port, came. “It is safe,” the spokeswoman said.',
    'Ann Reed',
    'worked-out',
  ],
  ['The Leeds Council met. “The bridge is safe,” the council said.', 'Leeds Council', 'worked-out'],
  ['“It is safe,” she said.', null, 'uncertain'],
  ['“It is safe,” the spokesman said.', null, 'uncertain'],
  ['“It is safe,” they said.', null, 'uncertain'],
  ['“It is safe,” I said.', null, 'uncertain'],
])('%j', (text, name, confidence) => {
  expect(last(text)).toEqual([name, confidence]);
});

test('nobody named before is taken for somebody without a name who acted last', () => {
  const text =
    'Judge Ruth Reed spoke. One of the victims let her name be known. She said it was “no shame”.';
  expect(last(text)).toEqual([null, 'uncertain']);
  expect(last(text.replace('One of the victims', 'Ann Ames'))[0]).toBe('Ann Ames');
});

test('writers go on with whom they mean: the name of a thing between changes nothing', () => {
  const text =
    'Lauren Landor is an actor. She was given a chance when Vizkanta dubbed the series. When she was cast, “I was speechless,” she told an audience.';
  expect(last(text)[0]).toBe('Lauren Landor');
});

test('whoever asked is not the one who replies', () => {
  const text =
    'Sam Ames asked if the minister was “proud of it at all”. “No, not in the least,” he replied.';
  expect(last(text)[0]).toBeNull();
  expect(last(text.replace('asked if', 'said that'))[0]).toBe('Sam Ames');
});
