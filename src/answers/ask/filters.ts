import type { Misuse } from '../answer.ts';
import type { Where } from '../question.ts';
import { addressOf } from './address.ts';
import { daysOf } from './days.ts';
import { misuse } from './misuse.ts';
import { nearest } from './nearest.ts';
import { filters, type Token } from './tokens.ts';

/** What `since:`, `until:`, `in:`, `on:` and `by:` said. */
export interface Filters {
  readonly since: string | null;
  readonly until: string | null;
  /** `null` when nothing was said. */
  readonly where: Where | null;
  readonly on: string | null;
  readonly by: string | null;
}

/** A command's plain words, in order, and its filters. */
export interface Sorted {
  readonly words: readonly Token[];
  readonly filters: Filters;
}

const none: Filters = { since: null, until: null, where: null, on: null, by: null };

/** Parts words from filters; `today` (`YYYY-MM-DD`) is the asker's. */
export function sorted(tokens: readonly Token[], today: string, example: string): Sorted | Misuse {
  const words: Token[] = [];
  let found = none;
  for (const token of tokens) {
    const next = filtered(token, found, today, example);
    if (next === null) words.push(token.key === null ? token : plainWord(token));
    else if ('kind' in next) return next;
    else found = next;
  }
  if (found.since !== null && found.until !== null && found.since > found.until)
    return misuse(`No day is both since ${found.since} and until ${found.until}.`, example);
  return { words, filters: found };
}

/** `null`: this token is no filter. */
function filtered(token: Token, found: Filters, today: string, example: string) {
  const { key, text } = token;
  switch (key) {
    case null:
      return null;
    case 'since':
    case 'until':
      return dated(key, text, found, today, example);
    case 'in':
      return placed(text, found, example);
    case 'on':
    case 'by':
      return text === ''
        ? misuse(`Nothing stands after “${key}:”.`, example)
        : { ...found, [key]: text };
    default:
      return unknown(key, text, example);
  }
}

function dated(
  key: 'since' | 'until',
  text: string,
  found: Filters,
  today: string,
  example: string,
) {
  const days = daysOf(text, today);
  if (days) return { ...found, [key]: days[key] };
  const known = nearest(text, ['yesterday', 'today']);
  return misuse(
    `I can’t read “${text}” as a day. Days look like 2017, 2017-01, 2017-01-24, 7d or yesterday.`,
    example,
    known && `${key}:${known}`,
  );
}

function placed(text: string, found: Filters, example: string): Filters | Misuse {
  if (text === '') return misuse('Nothing stands after “in:”.', example);
  return { ...found, where: whereOf(text) };
}

/** "latest", an address, or words of a title. */
function whereOf(text: string): Where {
  const word = text.toLowerCase();
  if (word === 'latest') return { in: 'latest' };
  if (word === 'all' || word === 'everywhere') return { in: 'everywhere' };
  const url = addressOf(text);
  return url === null ? { in: 'title', words: text } : { in: 'url', url };
}

/** A word with a colon in it may be meant as a filter. */
function unknown(key: string, text: string, example: string): Misuse | null {
  const near = text === '' ? null : nearest(key, filters);
  return near === null || key.length < 4
    ? null
    : misuse(`I don’t know the filter “${key}:”.`, example, `${near}:${text}`);
}

const plainWord = ({ key, text, quoted }: Token): Token => ({
  key: null,
  text: text === '' ? `${key}` : `${key}:${text}`,
  quoted,
});
