import type { Misuse } from '../answer.ts';
import type { CheckQuestion } from '../question.ts';
import { sorted } from './filters.ts';
import { misuse } from './misuse.ts';
import { tokensOf, unescaped } from './tokens.ts';
import { textOf } from './words.ts';

const example = '/check "on the back foot" Dorrian';
/** As much as a field of Slack takes. */
const LONGEST = 3000;
const LONGEST_REST = 400;
const FEWEST_WORDS = 2;
const MARK = /["“”„‟«»″]/g;
/** Between the quote and who is said to have said it. */
const BETWEEN = /^[\s,–—-]*(?:(?:by|said|says|from)\s+)?/i;

/** `"the words" [NAME] [in:…] [since:DATE] [until:DATE]`; without marks all of it is the quote. */
export function askCheck(typed: string, today: string): CheckQuestion | Misuse {
  if (typed.length > 2 * LONGEST) return tooLong();
  const { quote, rest } = parted(typed.trim());
  const text = unescaped(quote).trim();
  if (text.length > LONGEST) return tooLong();
  if (rest.length > LONGEST_REST)
    return misuse('Put the quote in "marks" and a name after it.', example);
  if (text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < FEWEST_WORDS)
    return misuse('Paste the words to look for, two at least.', example);
  const parts = sorted(tokensOf(rest.replace(BETWEEN, '')), today, example);
  if ('kind' in parts) return parts;
  const { since, until, where, by } = parts.filters;
  const name = textOf(parts.words) || by;
  return { ask: 'check', text, name, where: where ?? { in: 'everywhere' }, since, until };
}

const tooLong = () =>
  misuse(
    'That is longer than a quote I can check (3,000 characters). Paste the part in doubt.',
    example,
  );

/** The words in marks and what stands after them. Marks inside of marks are the quote’s own; so is what stands between two stretches in marks. */
function parted(typed: string): { readonly quote: string; readonly rest: string } {
  const marks = [...typed.matchAll(MARK)];
  if (marks[0]?.index !== 0) return { quote: typed, rest: '' };
  const last = marks.at(-1)?.index ?? 0;
  if (last === 0 || !isClosed(typed, marks)) return { quote: typed, rest: '' };
  return { quote: typed.slice(0, last + 1), rest: typed.slice(last + 1) };
}

/** Whether as many marks close as open. */
function isClosed(typed: string, marks: readonly RegExpExecArray[]): boolean {
  const depth = marks.reduce((sum, { index }) => sum + (opens(typed, index) ? 1 : -1), 0);
  return depth <= 0;
}

function opens(typed: string, at: number): boolean {
  const mark = typed.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '”' || mark === '»') return at === 0;
  return /^$|[\s([—–\-"“]/.test(typed.charAt(at - 1)) && /\S/.test(typed.charAt(at + 1));
}
