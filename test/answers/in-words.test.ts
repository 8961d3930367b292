import { expect, test } from '@jest/globals';
import { dailyHeading, inWords, type Answer, type Asker } from '../../src/answers/index.ts';
import { deskOver } from '../support/desk.ts';
import { silent, tram, wall } from './newsroom.ts';

const asker: Asker = { team: 'T1', channel: 'C1', user: 'U1' };
const { desk } = deskOver([wall, tram, silent]);
const hear = async (command: 'quote' | 'numbers' | 'onrecord', text: string) =>
  inWords(await desk.hear(command, text, asker, null));

test('quotes', async () => {
  expect(await hear('quote', 'Dorrian on surprise')).toBe(
    [
      'Niamh Dorrian: 1 quote about “surprise”',
      'the gap was “not a surprise, but larger than we hoped.”',
      '  Partly in their words · said … Dorrian · named in the sentence · Harbour wall to close for six weeks, paragraph 2, 2026-11-03',
      '  https://marrowby.example/wall#:~:text=the%20gap%20was%20%E2%80%9Cnot%20a,but%20larger%20than%20we%20hoped',
    ].join('\n'),
  );
});

test('reported speech is never put in marks', async () => {
  const text = await hear('quote', 'Dorrian on repairs');
  expect(text).toContain('\nrepairs would cost about £1.2m\n  Reported, not their words');
});

test('who passed the words on', async () => {
  expect(await hear('quote', 'Jane Smith')).toContain(' · via the Courier · ');
});

test.each<['quote' | 'numbers' | 'onrecord', string, RegExp]>([
  [
    'quote',
    'Smith',
    /^Two people match “Smith”\.\nJane Smith, County councillor: 1 quote\nTom Smith, MP: 1 quote$/,
  ],
  ['quote', 'Dorian', /^No quotes by “Dorian”\. Did you mean Niamh Dorrian \(4\)\?$/],
  ['quote', 'Xanthippe', /^No quotes by “Xanthippe”\.$/],
  ['quote', 'Dorrian on otters', /^Niamh Dorrian has 4 quotes, none about “otters”\.$/],
  ['quote', '', /^Say whose quotes you want\. For example: \/quote Dorrian/],
  ['quote', 'x sinse:2017', /^I don’t know the filter “sinse:”\. Did you mean since:2017\?$/],
  [
    'numbers',
    '',
    /^6 numbers in “Harbour wall.*”\nSome 300 · [^\n]*\nabout £1\.2m · repairs · going up · says Niamh Dorrian · Harbour/,
  ],
  ['numbers', '', /\nsix weeks · the article says · .*\nShowing 1–5 of 6$/],
  [
    'onrecord',
    'who',
    /^Quoted in “Harbour wall[^\n]*”:\nNiamh Dorrian, spokesperson[^\n]*: 4 quotes\n/,
  ],
  [
    'onrecord',
    'articles',
    /^3 articles read, newest first\nHarbour wall[^\n]* · 2026-11-03 · 6 quotes · 6 numbers\n/,
  ],
  ['onrecord', 'summary', /^Harbour wall[^\n]*\nThe Coastal Survey said/],
  ['onrecord', 'summary in:tram', /is too short to sum up\.$/],
  [
    'onrecord',
    'add https://marrowby.example/wall',
    /\nQuoted: Niamh Dorrian, Jane Smith, the Coastal Survey$/,
  ],
  ['onrecord', 'add https://marrowby.example/new', /^Reading the article…$/],
  ['onrecord', 'daily', /^This channel has no daily post\./],
  ['onrecord', 'status', /^I have read 3 articles\. Newest: Harbour wall/],
  ['onrecord', 'help', /\/quote NAME \[on TOPIC\]/],
])('/%s %s', async (command, text, expected) => {
  expect(await hear(command, text)).toMatch(expected);
});

test('a daily post', async () => {
  const order = {
    channel: 'C1',
    owner: 'U1',
    at: '08:30',
    zone: 'UTC',
    on: true,
    since: 0,
    told: 2,
  };
  const answer = await desk.daily('T1', order, '2026-11-23');
  if (answer === null) throw new Error('nothing new');
  const text = inWords(answer);
  expect(text).toMatch(/^On the record, Monday 23 November\nNiamh Dorrian, spokesperson/);
  expect(text).toMatch(/\nSome 300 · people · the article says · /);
  expect(dailyHeading({ date: '2027-01-01', at: null })).toBe('On the record, Friday 1 January');
  expect(dailyHeading({ date: '2027-01-01', at: '17:00' })).toBe(
    'On the record, Friday 1 January, 17:00',
  );
});

test('a quote in context', async () => {
  const answer: Answer = await desk.answer({ ask: 'context', article: 2, index: 1 }, asker);
  expect(inWords(answer)).toBe(
    [
      '“The last tram will leave at two,” said Tom Smith, MP.',
      '“Nobody will have to walk,” said Renée Müller.',
      '“Nobody will have to walk,”',
      '  Direct · … · named in the sentence · Night tram comes back, paragraph 2, 2026-10-20',
    ]
      .join('\n')
      .replace('…', 'said … Renée Müller'),
  );
});
