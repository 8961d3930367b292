import type { QuoteQuestion } from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';

/** Invented articles with people who are easily mistaken for one another. */
export const wall = articleWith({
  id: 3,
  title: 'Harbour wall to close for six weeks',
  url: 'https://marrowby.example/wall',
  date: '2026-11-03T09:00:00Z',
  paragraphs: [
    '“We would rather close it for six weeks than lose it for six years,” said Niamh Dorrian, a spokesperson for the Marrowby Harbour Authority.',
    'Dorrian said the gap was “not a surprise, but larger than we hoped.” She said that repairs would cost about £1.2m.',
    '“Nobody should be out there, and nobody needs to be,” she said.',
    'County councillor Jane Smith told the Courier, “There is no pot of gold for this.”',
    'The Coastal Survey said four out of nine harbours have walls that are more than 150 years old. Some 300 people walk there.',
  ],
  quotes: [
    {
      words: '“We would rather close it for six weeks than lose it for six years,”',
      name: 'Niamh Dorrian',
      speaker: 'Niamh Dorrian',
      cue: 'said',
    },
    {
      words: 'the gap was “not a surprise, but larger than we hoped.”',
      name: 'Niamh Dorrian',
      kind: 'mixed',
      speaker: 'Dorrian',
      cue: 'said',
    },
    {
      words: 'repairs would cost about £1.2m',
      name: 'Niamh Dorrian',
      kind: 'indirect',
      confidence: 'worked-out',
      speaker: 'She',
      cue: 'said',
    },
    {
      words: '“Nobody should be out there, and nobody needs to be,”',
      name: 'Niamh Dorrian',
      confidence: 'worked-out',
      speaker: 'she',
      cue: 'said',
    },
    {
      words: '“There is no pot of gold for this.”',
      name: 'Jane Smith',
      relay: 'the Courier',
      speaker: 'Jane Smith',
      cue: 'told',
    },
    { words: 'four out of nine harbours have walls', name: 'the Coastal Survey', kind: 'indirect' },
  ],
  numbers: [
    { words: 'six weeks', key: 1, kind: 'duration' },
    { words: 'about £1.2m', by: 'Niamh Dorrian', of: 'repairs', trend: 'up' },
    { words: 'four out of nine', of: 'harbours', by: 'the Coastal Survey' },
    { words: 'more than 150 years', of: 'walls', by: 'the Coastal Survey' },
    { words: 'Some 300', of: 'people', key: 2.5 },
    { words: 'six years', key: 0 },
  ],
  people: [
    {
      name: 'Niamh Dorrian',
      aliases: ['Dorrian'],
      roles: ['spokesperson for the Marrowby Harbour Authority'],
    },
    { name: 'Jane Smith', roles: ['County councillor'] },
    { name: 'the Coastal Survey', type: 'organisation' },
  ],
  summary: [
    'The Coastal Survey said four out of nine harbours have walls that are more than 150 years old.',
  ],
});

export const tram = articleWith({
  id: 2,
  title: 'Night tram comes back',
  date: '2026-10-20',
  paragraphs: [
    '“The last tram will leave at two,” said Tom Smith, MP.',
    '“Nobody will have to walk,” said Renée Müller.',
  ],
  quotes: [
    {
      words: '“The last tram will leave at two,”',
      name: 'Tom Smith',
      speaker: 'Tom Smith',
      cue: 'said',
    },
    {
      words: '“Nobody will have to walk,”',
      name: 'Renée Müller',
      speaker: 'Renée Müller',
      cue: 'said',
    },
  ],
  people: [{ name: 'Tom Smith', roles: ['MP'] }, { name: 'Renée Müller' }],
});

export const silent = articleWith({
  id: 1,
  title: 'Harbour seals counted',
  addedAt: '2026-09-01T10:00:00Z',
  paragraphs: ['Nobody said a word.'],
});

/** What `/quote NAME` asks. */
export const quoteQuestion = (name: string, more: Partial<QuoteQuestion> = {}): QuoteQuestion => ({
  ask: 'quote',
  name,
  personId: null,
  topic: null,
  since: null,
  until: null,
  where: { in: 'everywhere' },
  direct: false,
  skip: 0,
  ...more,
});
