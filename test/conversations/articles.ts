import { articleWith } from '../support/articles.ts';

/** A later article in which the same people speak again, with more quotes than one answer shows. Invented. */
export const later = articleWith({
  id: 4,
  title: 'Wall repairs: six questions',
  url: 'https://marrowby.example/questions',
  date: '2026-11-04',
  paragraphs: [
    '“We would rather close the wall for six weeks than lose it for six years,” said Niamh Dorrian.',
    '“The money is there,” Dorrian said. “The stone is not.”',
    '“Ask me again in May,” Dorrian said.',
    'Dorrian said the quarry had promised 4,000 tonnes.',
    '“No boat was hurt,” Dorrian said.',
    '“I do not expect that,” Dorrian said.',
    'A fisherman said the gulls had noticed first.',
  ],
  quotes: [
    {
      words: '“We would rather close the wall for six weeks than lose it for six years,”',
      name: 'Niamh Dorrian',
      speaker: 'Niamh Dorrian',
      cue: 'said',
    },
    { words: '“The money is there,”', name: 'Niamh Dorrian', speaker: 'Dorrian', cue: 'said' },
    { words: '“The stone is not.”', name: 'Niamh Dorrian', confidence: 'uncertain' },
    { words: '“Ask me again in May,”', name: 'Niamh Dorrian', speaker: 'Dorrian', cue: 'said' },
    {
      words: 'the quarry had promised 4,000 tonnes',
      name: 'Niamh Dorrian',
      kind: 'indirect',
      speaker: 'Dorrian',
      cue: 'said',
    },
    { words: '“No boat was hurt,”', name: 'Niamh Dorrian', speaker: 'Dorrian', cue: 'said' },
    { words: '“I do not expect that,”', name: 'Niamh Dorrian', speaker: 'Dorrian', cue: 'said' },
    {
      words: 'the gulls had noticed first',
      name: null,
      kind: 'indirect',
      speaker: 'A fisherman',
      cue: 'said',
    },
  ],
  numbers: [{ words: '4,000 tonnes', by: 'Niamh Dorrian', of: 'stone', kind: 'measure', key: 1 }],
  people: [
    {
      name: 'Niamh Dorrian',
      aliases: ['Dorrian'],
      roles: ['spokesperson for the Marrowby Harbour Authority'],
    },
  ],
});
