import type { KnownBlock } from '@slack/types';
import { numberFacts, type ShownNumber } from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';

const cell = (text: string) => ({
  type: 'raw_text' as const,
  text: clip(text || '–', LIMITS.cell),
});

/** Numbers as a table, in the article's words: figure, of what, who says it, where. */
export function numbersTable(numbers: readonly ShownNumber[]): KnownBlock {
  const head = ['Number', 'Of', 'Said by', 'Where'].map(cell);
  return { type: 'table', rows: [head, ...numbers.map(rowOf)] };
}

function rowOf(number: ShownNumber) {
  const facts = numberFacts({ ...number, by: null }).filter((fact) => fact !== 'the article says');
  const { title, paragraph } = number.source;
  const where = `${clip(title, 80)}, ¶ ${paragraph}`;
  return [number.words, facts.join(', '), number.by ?? 'the article', where].map(cell);
}
