import type { ArchiveReader, KeptArticle } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import type { ChangesAnswer } from './changes-answer.ts';
import { findArticle } from '../find/article.ts';
import { readable } from '../find/readable.ts';
import type { Asker, Question } from '../question.ts';
import { showArticle } from '../show/article.ts';
import { rankedNumbers } from '../show/number.ts';
import { quotePlace, showQuote } from '../show/quote.ts';
import { beyond, type Beyond } from './differences.ts';

/** More than this of one kind are counted. */
const MOST = 5;

/** What an article says now and did not before, and the other way round, among its quotes and numbers. */
export async function answerChanges(
  reader: ArchiveReader,
  question: Extract<Question, { ask: 'changes' }>,
  asker: Asker,
): Promise<Answer> {
  const found = await findArticle(reader, question, asker);
  if ('answer' in found) return found.answer;
  const { kept } = found;
  const before = kept.card.revises === null ? null : await readable(reader, kept.card.revises);
  const says = unchangedSays(kept, before);
  return before === null || says !== null
    ? { kind: 'note', says: says ?? '' }
    : changesBetween(before, kept);
}

/** `null` when something has changed. */
function unchangedSays(now: KeptArticle, before: KeptArticle | null): string | null {
  const { title, url, revises } = now.card;
  const again = url === null ? '' : ` To look whether it has changed: /onrecord add ${url} again`;
  if (revises === null) return `I have read “${title}” in one version only.${again}`;
  if (before === null)
    return `The version of “${title}” before this one is not kept any more: versions are kept for 90 days.`;
  const [added, gone] = [beyond(now, before), beyond(before, now)];
  const count = [added, gone].reduce((sum, each) => sum + sizeOf(each), 0);
  return count > 0 ? null : `“${title}” was changed, but no quote and no number in it.`;
}

const sizeOf = ({ quotes, numbers }: Beyond) => quotes.length + numbers.length;

function changesBetween(before: KeptArticle, now: KeptArticle): ChangesAnswer {
  const [added, gone] = [beyond(now, before), beyond(before, now)];
  return {
    kind: 'changes',
    article: showArticle(now.card),
    before: before.card.addedAt.slice(0, 10),
    added: shown(now, added),
    gone: shown(before, gone),
  };
}

const shown = (kept: KeptArticle, { quotes, numbers }: Beyond): ChangesAnswer['added'] => ({
  quotes: quotes
    .flatMap((index) => quotePlace(kept, index) ?? [])
    .slice(0, MOST)
    .map(showQuote),
  numbers: rankedNumbers([{ kept, numbers }]).slice(0, MOST),
  more: Math.max(0, quotes.length - MOST) + Math.max(0, numbers.length - MOST),
});

/** The same in a line: “3 new quotes, 1 taken out; 2 numbers changed”. */
export function changesInShort(before: KeptArticle, now: KeptArticle): string {
  const [added, gone] = [beyond(now, before), beyond(before, now)];
  const parts = [
    part(added.quotes.length, gone.quotes.length, 'quote'),
    part(added.numbers.length, gone.numbers.length, 'number'),
  ];
  return parts.filter((each) => each !== '').join('; ');
}

function part(added: number, gone: number, what: string): string {
  const some = (count: number) => `${count} ${count === 1 ? what : `${what}s`}`;
  if (added > 0 && gone > 0) return `${some(added)} new, ${gone} taken out`;
  if (added > 0) return `${some(added)} new`;
  return gone > 0 ? `${some(gone)} taken out` : '';
}
