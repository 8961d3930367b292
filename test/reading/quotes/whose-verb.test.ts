import { expect, test } from '@jest/globals';
import { read } from '../../../src/reading/index.ts';

// Which of several names and nouns does what the verb says. Each of these sentences once gave the words to somebody else.

const BEFORE = 'A long day\n\nAnn Reed is the mayor. Tom Ames is the harbourmaster.\n\n';
const said = (text: string) =>
  read({ text: BEFORE + text, title: null }).quotes.map(({ name, speaker, text: words }) => ({
    name: name ?? speaker?.text ?? null,
    words,
  }));

test.each([
  [
    'Scientists from Dunmore University and the Harlow Academy of Sciences reported that birds sleep.',
    'Scientists from Dunmore University',
  ],
  ['Projections by CNN and NPR indicated the bridge would close.', 'Projections by CNN'],
  [
    'Authorities in the United Kingdom and the United States announced that 337 people were held.',
    'Authorities in the United Kingdom',
  ],
])('what hangs on a noun does not speak: %s', (text, source) => {
  expect(said(text)).toMatchObject([{ name: source }]);
});

test.each([
  [
    'Members attacked the plan, with Joe Moran of Leeds calling it “a sham” and Ross Hale of York calling it “a coup”.',
    'Joe Moran',
    'Ross Hale',
  ],
  ['Reed repeatedly called it a “hunt”, and on Twitter referred to it as “the hoax”.', 'Ann Reed'],
  [
    'Reed spoke of her husband Siar Moran, who was arrested in May, and promised “new elections”.',
    'Ann Reed',
  ],
  ['In a meeting she was told by Ames of “between 36 and 40 people” in the ruins.', 'Tom Ames'],
  [
    'The vote was described by Reed as a “historic mandate”, saying that the ships would sail.',
    'Ann Reed',
  ],
])('the one whose verb it is: %s', (text, ...names) => {
  const found = new Set(said(text).flatMap(({ name }) => name ?? []));
  expect(names.every((name) => found.has(name))).toBe(true);
  for (const name of ['Twitter', 'Siar Moran', 'Elections']) expect(found.has(name)).toBe(false);
});

test.each([
  ['The BBC, citing officials, said ten ships were lost.', 'officials'],
  [
    'The minister, Joe Pell, was cited by the Herald as saying that “nothing could be done”.',
    'Herald',
  ],
  ['The BBC quoted Ames as saying the ships were lost.', 'BBC'],
  ['The Daily Herald cited Ames as saying the ships would sail.', 'Daily Herald'],
  ['Magistrates heard of a woman whose eye was said to have been hurt by police.', 'Police'],
  ['On Friday, Omar bin Said, the former sultan of Marr, died.', 'Omar bin Said'],
  ['According to her publicist, Reed died at home.', 'Ann Reed'],
  ['According to officials, Ames, now ashore, is to go on.', 'Tom Ames'],
  ['Marr, Leeds and York have said they would help.', 'York'],
  ['A teacher accused of slapping a boy has been cleared.', 'a teacher'],
  ['“We had the chances,” the Portuguese said.', 'Portuguese'],
  ['“We had the chances,” the Monegasque said.', 'Monegasque'],
  ['The Home Office reported the fire. The car was recalled after a similar fire.', null],
])('says nothing, or not by that name: %s', (text, wrong) => {
  const names = said(text).filter(({ words }) => !words.startsWith('the fire'));
  for (const { name } of names) expect(name).not.toBe(wrong ?? 'Home Office');
});

test.each([
  ['Reed told Reuters 20 people had died.', '20 people had died'],
  ['09:31 Ames says the roof is gone.', 'the roof is gone'],
  ['LEEDS, England (AP) — Nine people were hurt, Ames said.', 'Nine people were hurt'],
  ['Reed told BBC Radio Wales people would stay in.', 'people would stay in'],
  ['Reed told the BBC the building was old.', 'the building was old'],
  ['She told reporters it was too early to say.', 'it was too early to say'],
  ['Ames said on Monday no ship would sail.', 'no ship would sail'],
  [
    'Ames said the wind was 5 metres per second (18 km/h).',
    'the wind was 5 metres per second (18 km/h)',
  ],
])('what is told without “that”: %s', (text, words) => {
  expect(said(text)).toMatchObject([{ words }]);
});

test('a paper is of the one who sent it', () => {
  expect(
    said('According to a statement released on Monday by Ames, the pier is shut.'),
  ).toMatchObject([{ name: 'Tom Ames' }]);
  expect(
    said('Ames, in a letter, announced the pier would go. The letter also said it was old.'),
  ).toMatchObject([{ name: 'Tom Ames' }, { name: 'Tom Ames' }]);
});

test('the letters of questions and answers are nobody', () => {
  const { quotes } = read({
    text: 'A long day\n\nQ: And who did you read?\n\nA: “Everyone,” I say.',
    title: null,
  });
  expect(quotes.length).toBeGreaterThan(0);
  for (const { name } of quotes) expect(name).toBeNull();
});

test.each([
  'The Daily Herald cited Ames as saying: “Run for your lives now.”',
  'The BBC quoted Ames as saying: “Run for your lives now.”',
  'Ames was quoted by Sky News as saying: “Run for your lives now.”',
  'Reed quoted Ames as telling her: “Run for your lives now.”',
  '“Run for your lives now,” was Ames’s advice.',
  'Ames’s response: “Run for your lives now.”',
  'Ames was harsher: “Run for your lives now.”',
])('the one quoted speaks, and the one whose answer it is: %s', (text) => {
  expect(said(text)).toMatchObject([{ name: 'Tom Ames' }]);
});

test('a quote of short words behind a reply is no title', () => {
  expect(said('“We can’t go on,” was Ames’s verdict.')).toMatchObject([{ name: 'Tom Ames' }]);
});

test.each([
  ['Ann Reed is well, says her doctor.', 'her doctor'],
  ['The bridge is safe, says the head of the port.', 'the head of the port'],
  ['Marr once had a lake, say scientists at Dunmore.', 'scientists at Dunmore'],
  ['Ames, his lawyer said, “was mistaken about the keys”.', 'his lawyer'],
])('the one who speaks last in the sentence, or inside it: %s', (text, source) => {
  for (const { name } of said(text)) expect(name).toBe(source);
  expect(said(text).length).toBeGreaterThan(0);
});

test('a quote with a tag of its own is not the one’s before', () => {
  expect(
    said('“He cried,” said her mother, Joan Reed. “So did I, for an hour,” said his.').at(-1)?.name,
  ).not.toBe('Joan Reed');
});

test('a quote behind what somebody else does is told with a doubt at most', () => {
  const { quotes } = read({
    text: `${BEFORE}“I did not,” Reed answered. Ames pressed her hard. “Then who on earth did it?”`,
    title: null,
  });
  expect(quotes.at(-1)).toMatchObject({
    text: '“Then who on earth did it?”',
    confidence: 'uncertain',
  });
});
