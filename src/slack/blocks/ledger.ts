import type { KnownBlock } from '@slack/types';
import {
  commandOf,
  ledgerHeading,
  shownOf,
  thingSays,
  type LedgerAnswer,
  type LedgerFigure,
  type LedgerThing,
} from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { button, header, row, sentence, small } from './elements.ts';

/** Figures of the same thing below one another: one table, as Slack takes no more in a message. */
export function ledgerBlocks(answer: LedgerAnswer): readonly KnownBlock[] {
  const { question, items, more, skip, total } = answer;
  const showing = shownOf(skip, items.length, total);
  return [
    header(ledgerHeading(answer)),
    ...items.map((thing) => sentence(thingSays(thing))),
    { type: 'table', rows: [HEAD.map(cell), ...items.flatMap(rowsOf)] },
    ...(showing === '' ? [] : [small(showing)]),
    ...row(
      more === null ? null : button('ask', 99, 'Show more', more),
      button('share', 98, 'Share in channel', question, commandOf(question)),
    ),
  ];
}

const HEAD = ['Of', 'Day', 'Figure', 'Said by', 'Where'] as const;

const rowsOf = ({ what, figures }: LedgerThing) => figures.map((figure) => rowOf(what, figure));

function rowOf(what: string, { number: { words, by, source }, differs }: LedgerFigure) {
  const figure = differs ? `${words} (differs from the one before)` : words;
  const where = `${clip(source.title, 80)}, ¶ ${source.paragraph}`;
  return [what, source.day, figure, by ?? 'the article', where].map(cell);
}

const cell = (text: string) => ({
  type: 'raw_text' as const,
  text: clip(text || '–', LIMITS.cell),
});
