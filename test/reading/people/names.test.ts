import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

const names = (text: string): (string | null)[] =>
  read({ text, title: null }).quotes.map(({ name }) => name);

test.each([
  ['Air Force Col. John Reed said the plane is lost.', 'John Reed'],
  ['U.S. Secretary of State Ann Reed said the talks are over.', 'Ann Reed'],
  ['Terrorism expert Karim al-Hadi said the camp is empty.', 'Karim al-Hadi'],
  ['Ursula von der Berg said the vote is lost.', 'Ursula von der Berg'],
  [
    'The spokesman for the U.S.-led coalition Air Force Col. John Reed said the town is free.',
    'John Reed',
  ],
  ['U.S. Ambassador to France Ann Reed said the talks are over.', 'Ann Reed'],
  ['A spokesman for Tom Ames said the talks are over.', 'a spokesman for Tom Ames'],
  ['The spokesman for Mayor Tom Ames said the talks are over.', null],
  ['“The talks are over,” said the mayor, Ann Reed.', 'Ann Reed'],
  ['The council’s leader, Ann Reed, said the town is free.', 'Ann Reed'],
  ['Ann Reed, who leads the council, said the town is free.', 'Ann Reed'],
  [
    'A report by the International Centre for Bridges said the bridge is safe.',
    'International Centre for Bridges',
  ],
  ['The French government said the bridge is safe.', 'the French government'],
])('%j', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test('a surname means the full name', () => {
  expect(names('Ann Reed came. “It is safe,” Reed said. “It is safe,” Mrs. Reed said.')).toEqual([
    'Ann Reed',
    'Ann Reed',
  ]);
});

test('of two people with one surname neither is guessed', () => {
  expect(names('Ann Reed met Tom Reed. “The bridge is safe,” Reed said.')).toEqual([null]);
  expect(names('Ann Reed met Tom Reed. “The bridge is safe,” Mr. Reed said.')).toEqual([
    'Tom Reed',
  ]);
});

test('of two who speak at once neither is named alone', () => {
  expect(names('“The bridge is safe,” Ann Reed and Tom Ames said.')).toEqual([null]);
  expect(names('They met Ann Reed, and Tom Ames said the bridge is safe.')).toEqual(['Tom Ames']);
});

test('father and son stay two', () => {
  const text =
    'Tom Reed met Tom Reed Jr. at the mill. “It is old,” Tom Reed Jr. said. “It is mine,” Tom Reed said.';
  expect(read({ text, title: null }).people.map(({ name }) => name)).toEqual(
    ['Tom Reed Jr', 'Tom Reed'].map((name, k) => (k === 0 ? `${name}.` : name)),
  );
});

test('a person is listed once, with roles and other names', () => {
  const text = 'Ann Reed, mayor of Leeds, said the bridge is safe. Reed said it is old.';
  expect(read({ text, title: null }).people).toEqual([
    { name: 'Ann Reed', type: 'person', aliases: ['Reed'], roles: ['mayor of Leeds'], quotes: 2 },
  ]);
});

test('documents that the article has spoken of can speak', () => {
  const text =
    'A stash of records was found. “He does not want to fight,” said the records on one man.';
  expect(read({ text, title: null }).people).toEqual([
    { name: 'the records', type: 'document', aliases: [], roles: [], quotes: 1 },
  ]);
});

test('__proto__ is nobody special', () => {
  expect(() =>
    read('“It is safe,” said __proto__. __proto__ said that constructor is safe.'),
  ).not.toThrow();
});
