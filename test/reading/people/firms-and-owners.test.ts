import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

// Names that end like an owner's, bodies and papers told by their owner, and names with a hyphen.

const read1 = (text: string) => read({ text: `A long day\n\n${text}`, title: null });
const namesIn = (text: string) => read1(text).quotes.map(({ name }) => name);

test.each([
  ['McDorn’s said it would close the shop. It added that costs rose.', ['McDorn’s', 'McDorn’s']],
  ['“We are sorry,” Mercy’s said.', ['Mercy’s']],
  ['“No,” said Sotherby’s.', ['Sotherby’s']],
  ['Trader Jill’s said it had recalled the salad.', ['Trader Jill’s']],
  ['According to Standish & Moor’s, growth will be slow.', ['Standish & Moor’s']],
  ['Lloyd’s of Tarrow said that claims rose.', ['Lloyd’s']],
  [
    'Mercks & Spender said that sales fell. It added that costs rose.',
    ['Mercks & Spender', 'Mercks & Spender'],
  ],
  ['Mercy’s chief executive, Ann Reed, said sales fell.', ['Ann Reed']],
])('a firm’s name may end like an owner’s: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
  const [speaker] = read1(text).people;
  expect(speaker?.type).toBe(names[0] === 'Ann Reed' ? 'person' : 'organisation');
});

test.each([
  ['A friend of Reed’s said he was well.', 'a friend of Reed’s'],
  ['The plan was better than Reed’s, said Ann Ames.', 'Ann Ames'],
])('but an owner stays one: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  ['Women’s March said that the march was large.', ['Women’s March']],
  ['King’s College London said that it would close the course.', ['King’s College London']],
  ['“We are sorry,” the Children’s Commissioner, Anne Longford, said.', ['Anne Longford']],
  [
    'The government of the Lower Islands said “it would fail to recognize us”.',
    ['the government of the Lower Islands'],
  ],
  ['Reed’s animal foundation said “she was well”.', ['Reed’s animal foundation']],
])('bodies keep the words that tell which they are: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  [
    'Judge Gray Moller ruled on Monday. Part of the judge’s statement reads “the average sailor is strong”.',
    'Gray Moller',
  ],
  ['GHQF’s removal notice said “it is not allowed”.', 'GHQF'],
  ['Ann Reed resigned on Monday. Her letter said “I am tired of it”.', 'Ann Reed'],
  ['One of the sailors said “this is yet another example”.', 'one of the sailors'],
  ['One of the banners said “we are here”.', null],
])('a paper speaks for whoever wrote it: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  [
    'John Rhyl-Davies broke news when he revealed that a film is being considered.',
    ['John Rhyl-Davies'],
  ],
  ['Ann Reed told reporters people had died in the fire.', ['Ann Reed']],
])('a name or a hearer ends where it ends: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['Pope Leander said it was late. He added that it was good.', ['Pope Leander', 'Pope Leander']],
  ['King Carl III said it was late.', ['King Carl III']],
  [
    'Alexandra Ocampo-Cortell said it was late. Ocampo-Cortell added that it was good.',
    ['Alexandra Ocampo-Cortell', 'Alexandra Ocampo-Cortell'],
  ],
  [
    'Bill de Blasior said it was late. De Blasior added that it was good.',
    ['Bill de Blasior', 'Bill de Blasior'],
  ],
  [
    'Ludwig van der Berg said it was late. Van der Berg added that it was good.',
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
  ],
  ['Al Sharpley said it was late.', ['Al Sharpley']],
  ['“We have lost this fight,” Reed told Reuters.', ['Reed']],
  ['“We have lost this fight,” Dorrian told the BBC.', ['Dorrian']],
  ['Downing Street said it was late.', ['Downing Street']],
])('names of one word, of two joined, with small words: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
