import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types';
import type { Answer } from '../../answers/index.ts';
import { clip } from '../limits.ts';
import { dress } from './dress.ts';
import { sentence } from './elements.ts';

/** An answer in a box: without what needs a channel, and without tables, which Slack takes in messages alone. */
export const answerView = (answer: Answer, title = 'On record'): ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: clip(title, 24) },
  close: { type: 'plain_text', text: 'Close' },
  blocks: dress(answer).blocks.flatMap(inBox),
});

function inBox(block: KnownBlock): KnownBlock[] {
  if (block.type === 'table') return rowsOf(block).map((line) => sentence(line));
  if (block.type !== 'actions') return [block];
  const elements: ActionsBlock['elements'] = block.elements.filter(
    ({ action_id }) => action_id?.startsWith('share:') !== true,
  );
  return elements.length === 0 ? [] : [{ ...block, elements }];
}

const rowsOf = ({ rows }: Extract<KnownBlock, { type: 'table' }>): string[] =>
  rows
    .slice(1)
    .map((cells) =>
      cells.flatMap((cell) => ('text' in cell && cell.text !== '' ? [cell.text] : [])).join(' · '),
    );
