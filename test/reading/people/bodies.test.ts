import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

const speakerOf = (words: string): string | null =>
  read({ text: `“No,” said ${words}.`, title: null }).quotes[0]?.name ?? null;

test.each([
  ['the White House', 'White House'],
  ['the Crown Prosecution Service', 'Crown Prosecution Service'],
  ['the National Weather Service', 'National Weather Service'],
  ['the Foreign Press Centre', 'Foreign Press Centre'],
  ['the Air Force', 'Air Force'],
  ['the Coast Guard', 'Coast Guard'],
  ['the Army', 'Army'],
  ['General Motors', 'General Motors'],
  ['the Office of the Attorney General', 'Office of the Attorney General'],
  ['the Marlow Sheriff’s Office', 'Marlow Sheriff’s Office'],
  ['the Women’s Rowing Association', 'Women’s Rowing Association'],
  ['St. Ada’s Hospital', 'St. Ada’s Hospital'],
  ['the Department of Health and Human Services', 'Department of Health and Human Services'],
  ['the Food and Harbour Administration', 'Food and Harbour Administration'],
  ['the High Court of England and Wales', 'High Court of England and Wales'],
  ['the Society for the Protection of Otters', 'Society for the Protection of Otters'],
])('%s is a body under its whole name', (words, name) => {
  expect(speakerOf(words)).toBe(name);
});

test.each([
  ['Bank of Marlow Governor Tom Reed', 'Tom Reed'],
  ['White House Press Secretary Ann Reed', 'Ann Reed'],
  ['Justice Department spokesman Tom Reed', 'Tom Reed'],
  ['Michael J. Fox', 'Michael J. Fox'],
  ['Former Ambassador to the United Nations Ann Reed', 'Ann Reed'],
  ['Minister for Foreign Affairs Marisel Panter', 'Marisel Panter'],
  ['Mayor of London Sorrel Kanter', 'Sorrel Kanter'],
  ['England captain Tom Reed', 'Tom Reed'],
])('%s is somebody who works there', (words, name) => {
  expect(speakerOf(words)).toBe(name);
});

test.each([
  ['Sir Tom Reed KC MP', 'Tom Reed'],
  ['Prosecutor Ann Reed QC', 'Ann Reed'],
  ['Arnel dela Vega', 'Arnel dela Vega'],
  ['President Park Jae-in', 'Park Jae-in'],
  ['Sung-Ho Reed', 'Sung-Ho Reed'],
  ['Mohammed bin Rashid al Kanter', 'Mohammed bin Rashid al Kanter'],
])('%s has a name without letters and titles around it', (words, name) => {
  expect(speakerOf(words)).toBe(name);
});

test('the day before a name is no part of it', () => {
  const text = 'On Friday Marlow Motor Company announced “a careful review.”';
  expect(read({ text, title: null }).quotes[0]?.name).toBe('Marlow Motor Company');
});

test('“who” behind a body means the person described', () => {
  const text = 'It was led by Tom Reed, a biologist at GT, who said the lake is clean.';
  expect(read({ text, title: null }).quotes[0]?.name).toBe('Tom Reed');
  const role = 'Tom Reed met the dean of the Marlow School of Law, who said the lake is clean.';
  expect(read({ text: role, title: null }).quotes[0]?.name).toBe(null);
  const other = 'Tom Reed met the Marlow Trust, which said the lake is clean.';
  expect(read({ text: other, title: null }).quotes[0]?.name).toBe('Marlow Trust');
});

test('initials before a colon mean the only person who has them', () => {
  const text =
    'We met Nora Gale.\n\nNora Gale: I have been a sailor for years.\n\nNG: We sailed for years before the lake was closed to us.';
  expect(read({ text, title: null }).quotes.map(({ name }) => name)).toEqual([
    'Nora Gale',
    'Nora Gale',
  ]);
  const two = text.replace('We met Nora Gale', 'We met Nora Gale and Neil Gray');
  expect(read({ text: two, title: null }).quotes.at(-1)?.name).not.toBe('Nora Gale');
});

test('what somebody is stands behind the name, with a comma after it or without', () => {
  const text = 'Tom Ames, dean of the Marlow School of Law called it “a truly silly argument.”';
  expect(read({ text, title: null }).quotes[0]?.name).toBe('Tom Ames');
});
