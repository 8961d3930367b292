import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

// Who speaks where more than one could: days, months that are surnames, what stands between commas, nouns that report.

const namesIn = (text: string) => read({ text, title: null }).quotes.map(({ name }) => name);
const saidIn = (text: string) =>
  read({ text, title: null }).quotes.map(({ text: words, name }) => [words, name]);

test.each([
  [
    'a day says nothing',
    '“Boats are not the answer,” Ben Rhodder, the mayor’s harbour adviser, said Sunday. “More of them is not the way.”',
    ['Ben Rhodder', 'Ben Rhodder'],
  ],
  [
    'nor does the day of a statement',
    'Mr. Marlow, who was late, issued a statement Tuesday saying, “I do not feel that this is fair.”',
    ['Marlow'],
  ],
  [
    '“who” is the one described',
    '“I have never voted,” said Nicky Driscole, 24, from Tarrow, who said the mill is best suited. “It is for the people.”',
    ['Nicky Driscole', 'Nicky Driscole', 'Nicky Driscole'],
  ],
  [
    'what somebody else is told in between takes nothing over',
    '“Your name is amazing,” Marsh assured Jones, after Jones assured Marsh that most listeners were on her side. “I will not let you down.”',
    ['Marsh', 'Jones', 'Marsh'],
  ],
  [
    'the one who reports goes on',
    'Even Ann Reed said Marsh will have to choose whose side she is on, saying, “At some point, she has to come out.”',
    ['Ann Reed', 'Ann Reed'],
  ],
  [
    'a question may be tagged behind a description',
    '“How are you today?” Marsh, a retired worker from the mill, said pleasantly into the phone.',
    ['Marsh'],
  ],
  [
    'a clause in front has the subject of the main one',
    'After saying her foot was “so swollen I could barely walk,” Ann Reed was taken to a hospital.',
    ['Ann Reed'],
  ],
  [
    'a surname may be a month',
    'Theresa May met the council in May. May said: “We shall vote in June.”',
    ['Theresa May'],
  ],
  ['a month alone is nobody', 'The council met. March was cold. “So was I,” March said.', [null]],
])('%s', (_what, text, names) => expect(namesIn(text)).toEqual(names));

test('“called” behind a comma reports, unless it only gives a nickname', () => {
  const [[words, name] = []] = saidIn(
    'Ada Marsh, a member of the council, called the plan a “critical moment” for Tarrow.',
  );
  expect([words, name]).toEqual(['the plan a “critical moment” for Tarrow', 'Ada Marsh']);
  expect(saidIn('Reed, called “the Fox,” said he would go.')).toEqual([['he would go', 'Reed']]);
});

test('a noun reports whose words it means', () => {
  const text = 'The hall laughed at Ann Reed’s statement on Monday that “the bridge is safe”.';
  expect(saidIn(text)).toEqual([['that “the bridge is safe”', 'Ann Reed']]);
});

test('words that open with capitals are no title where they are a sentence', () => {
  const text = '“Does anybody know what it is?” Graham Reed asked. “Neither do I.”';
  expect(saidIn(text)[1]).toEqual(['“Neither do I.”', 'Graham Reed']);
});
