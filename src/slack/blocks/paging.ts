import type { KnownBlock } from '@slack/types';
import { shownOf, type Question } from '../../answers/index.ts';
import { button, small } from './elements.ts';

/** Asks for what comes after what is shown; `null` where nothing does. */
export const more = (question: Question | null) =>
  question === null ? null : button('ask', 99, 'Show more', question);

/** "Showing 1 to 5 of 12"; nothing where all is shown. */
export function showing(
  skip: number,
  shown: number,
  total: number,
  isLeast = false,
): readonly KnownBlock[] {
  const line = shownOf(skip, shown, total, isLeast);
  return line === '' ? [] : [small(line)];
}
