import type { Misuse } from '../answer.ts';
import type { LedgerQuestion, NumbersQuestion, Where } from '../question.ts';
import { sorted, type Filters } from './filters.ts';
import { misuse } from './misuse.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isWord, textOf, tooLong } from './words.ts';

const example = '/numbers foreign fighters by Dorrian';

/** A topic with `in:all` sets the figures of all articles side by side. `[TOPIC] [by NAME] [in:…] [since:DATE] [until:DATE]`; nothing at all means the channel's article. */
export function askNumbers(
  typed: string,
  today: string,
): NumbersQuestion | LedgerQuestion | Misuse {
  const long = tooLong(typed, example);
  if (long) return long;
  const parts = sorted(tokensOf(typed), today, example);
  if ('kind' in parts) return parts;
  const { since, until, where } = parts.filters;
  const { topic, by } = named(withoutOn(parts.words), parts.filters);
  if (by === '') return misuse('Say after “by” who gave the numbers.', example);
  if (where?.in === 'everywhere' && topic !== null)
    return { ask: 'ledger', topic, by, since, until, skip: 0 };
  const narrowed = [topic, by, since, until].some((each) => each !== null);
  const everywhere: Where = { in: narrowed ? 'everywhere' : 'latest' };
  return { ask: 'numbers', topic, by, since, until, where: where ?? everywhere, skip: 0 };
}

function named(words: readonly Token[], filters: Filters) {
  const at = words.findLastIndex((word) => isWord(word, 'by'));
  const topic = textOf(at < 0 ? words : words.slice(0, at));
  return {
    topic: topic === '' ? filters.on : topic,
    by: at < 0 ? filters.by : textOf(words.slice(at + 1)),
  };
}

/** "/numbers on France" means France. */
const withoutOn = (words: readonly Token[]) =>
  words.length > 1 && (isWord(words[0], 'on') || isWord(words[0], 'about'))
    ? words.slice(1)
    : words;
