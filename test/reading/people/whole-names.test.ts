import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

// Where a name begins and ends, and which two forms are of one. Each was once cut, or taken for another.

const names = (text: string) =>
  read({ text: `A long day\n\n${text}`, title: null }).quotes.map(({ name }) => name);

test.each([
  ['According to Notes from Marr (NFM), the shops closed.', 'Notes from Marr'],
  [
    'Marr’s Institute of Epidemics, Disease Control and Research (IEDCR) said there were five cases.',
    'Institute of Epidemics, Disease Control and Research',
  ],
  ['News 12 reported that the street was shut.', 'News 12'],
  ['The Lost 52 Project announced that it had found the boat.', 'Lost 52 Project'],
  ['According to the Marr Public Health Infobase, cases fell.', 'Marr Public Health Infobase'],
  ['On February 1 Dunmore Web Services said it was sorry.', 'Dunmore Web Services'],
  ['“We fell,” said Minister of Information Moamar al-Ery.', 'Moamar al-Ery'],
  ['According to the Associated Press news agency, it rained.', 'Associated Press'],
  ['Dr Meerja Sabrina Flor said there were five cases.', 'Meerja Sabrina Flor'],
  ['Fourteen-year-old Zoe said that the bus shook.', 'Zoe'],
  ['Immunologist Kristian Andor said it was natural.', 'Kristian Andor'],
  ['Film-maker Anand Pat called it “a dark day for all of us”.', 'Anand Pat'],
  ['Co-developer Jing Wang said that it worked.', 'Jing Wang'],
  ['Marr’s Road Transport and Bridges Minister Obaid Quad said the roads were safe.', 'Obaid Quad'],
  ['Dunmore Power President and CEO Andy Moran said the power was back.', 'Andy Moran'],
  ['Police Superintendent Yolanda Yu Hoi-kwan said: “We are sorry.”', 'Yolanda Yu Hoi-kwan'],
  ['“We know,” said study co-author and Research Fellow Martin How.', 'Martin How'],
  [
    'Another co-author, civil and environmental engineering professor Julian Moran, said, “It is bad.”',
    'Julian Moran',
  ],
  ['“He was arrested,” said DCI Mark Stone.', 'Mark Stone'],
  ['Ann Fox-Hale, a lawyer, said “we will appeal”.', 'Ann Fox-Hale'],
  ['Leader Kim Jong Un said that the talks were good.', 'Kim Jong Un'],
  ['Domino’s Pizza said it would open ten shops.', 'Domino’s Pizza'],
  ['The Times of Marr reported that it rained.', 'Times of Marr'],
  ['Dunmore Dairies today announced it will open a plant.', 'Dunmore Dairies'],
  ['Save the Children said that twelve were hurt.', 'Save the Children'],
  ['Senior General Min Aung Lwin said that it was calm.', 'Min Aung Lwin'],
  ['Rep. Al Gomez said that it was over.', 'Al Gomez'],
  ['Manager Erik ten Hove said that he was wrong.', 'Erik ten Hove'],
  ['National Rail said that trains would run.', 'National Rail'],
  ['General Motors said that sales rose.', 'General Motors'],
  ['General Petrov said that it was over.', 'Petrov'],
  ['Air France said that it would fly.', 'Air France'],
  ['Marr Fire and Rescue Service said that all were safe.', 'Marr Fire and Rescue Service'],
  ['Chair of the bench Rosemary Tait told her: “You may leave.”', 'Rosemary Tait'],
  ['A doctor at Hospital No. 4, Andrei Lys, said that nine were hurt.', 'Andrei Lys'],
  ['Prosecutor Wei Zhang SC said that it was over.', 'Wei Zhang'],
  ['Hale repeatedly called the inquiry “a hunt for the weakest of us”.', 'Hale'],
])('the whole name and no more: %s', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test.each([
  [
    'The Kurdish-led Syrian Guard Forces (SGF) said the town fell. The SGF said that it won.',
    'Syrian Guard Forces',
  ],
  ['Kim Jong Un met the envoy. Kim said that the talks were good.', 'Kim Jong Un'],
  ['Alberto Marr Vela resigned. Marr Vela said that he would stay.', 'Alberto Marr Vela'],
  [
    'Omar bin Salman Al Said met the envoy. Prince Omar said that it was agreed.',
    'Omar bin Salman Al Said',
  ],
  ['Mary Tudor spoke. Cllr Tudor said that it was late.', 'Mary Tudor'],
  ['Ricardo Marr Vela resigned. Marr said that he was sorry.', 'Ricardo Marr Vela'],
  ['Ricardo Marr Vela resigned. Ricardo Marr said that he was sorry.', 'Ricardo Marr Vela'],
  [
    'The Dunmore Department of Corrections (DDC) did not answer. The Department said that it was sad.',
    'Dunmore Department of Corrections',
  ],
])('a short form finds its bearer: %s', (text, name) => {
  expect(names(text).at(-1)).toBe(name);
});

test.each([
  ['Tesmo said it would leave the town. Its branch Tesmo Polska is small.', 'Tesmo'],
  ['In Marr, the Senate said it would meet. The U.S. Senate voted.', 'Senate'],
  ['Domino’s Pizza shut. Papa John’s Pizza said it would not.', 'Pizza'],
])('a short form is not of another: %s', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test('a relative named later is not the one of that surname before', () => {
  const text =
    'Marr wept. “I was broke,” Marr said. His ex-wife, Dana Marr, came. “He was kind once,” Dana Marr said. “I am sorry,” Marr said.';
  expect(names(text)).toEqual(['Marr', 'Dana Marr', 'Marr']);
});

test('“Mrs” is no man', () => {
  expect(names('The teacher of John Marr spoke. “He is nine,” Mrs Marr said.')).toEqual(['Marr']);
});

test('a verb that opens a quote is no first name', () => {
  expect(names('“Ask Tom Ames,” she said. Ames said that he was at lunch.').at(-1)).toBe(
    'Tom Ames',
  );
});
