import type { KnownBlock } from '@slack/types';
import { fixPersonInWords, type Answer, type ShownFix } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { header, plainButton, row, sentence } from './elements.ts';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** Something was put right: what, and a button to take it back. */
export const fixedBlocks = ({ says, undo }: Of<'fixed'>): readonly KnownBlock[] => [
  sentence(says),
  ...row(undo === null ? null : plainButton('undo:0', 'Undo', undo)),
];

/** Each correction with who made it and when, and who took it back. */
export const fixBlocks = (fix: ShownFix, place: number): readonly KnownBlock[] => [
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${clip(fix.says, LIMITS.plain)} · by ` },
          { type: 'user', user_id: fix.by },
          { type: 'text', text: `, ${fix.day}` },
          ...(fix.undone === null
            ? []
            : [
                { type: 'text' as const, text: ' · taken back by ' },
                { type: 'user' as const, user_id: fix.undone.by },
                { type: 'text' as const, text: `, ${fix.undone.day}` },
              ]),
        ],
      },
    ],
  },
  ...row(fix.undone === null ? plainButton(`undo:${place}`, 'Undo', fix.id) : null),
];

/** A person with what can be put right of them; the buttons carry the person’s id. */
export function fixPersonBlocks(answer: Of<'fix-person'>): readonly KnownBlock[] {
  const { person } = answer;
  const id = person.id ?? '';
  return [
    header(`Put right: ${person.name}`),
    sentence(fixPersonInWords(answer).join('\n')),
    ...row(
      plainButton('rename:0', 'Another name', id),
      plainButton('merge:0', 'Same as somebody else', id),
      plainButton('split:0', 'Two people of one name', id),
    ),
  ];
}
