import type { ChangesAnswer } from '../changes/changes-answer.ts';
import { numberLine, quoteLines } from './lists.ts';

/** “Lamp to be lit” is not what it was on 2026-11-20. */
export const changesHeading = ({ article, before }: ChangesAnswer): string =>
  `What has changed in “${article.title}” since ${before}`;

export const NEW = 'It says now, and did not then:';
export const GONE = 'It said then, and does not now:';

export function changesInWords(answer: ChangesAnswer): readonly string[] {
  return [changesHeading(answer), ...side(NEW, answer.added), ...side(GONE, answer.gone)];
}

function side(says: string, { quotes, numbers, more }: ChangesAnswer['added']): string[] {
  if (quotes.length + numbers.length === 0) return [];
  const rest = more === 0 ? '' : `And ${more} more.`;
  return [says, ...quotes.map(quoteLines), ...numbers.map(numberLine), rest];
}
