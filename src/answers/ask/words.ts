import type { Misuse } from '../answer.ts';
import { misuse } from './misuse.ts';
import type { Token } from './tokens.ts';

/** More than this is no question; names and topics have to travel in a button of 2,000 characters. */
const LONGEST = 400;

/** The words as one text, cut where no name or topic goes on. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** Whether the token is this word, in any case, and not in quotation marks. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && !token.quoted && token.text.toLowerCase() === word;
}

/** `null` when the length is that of a question. Addresses do not count. */
export function tooLong(typed: string, example: string): Misuse | null {
  const long = typed.length > 4000 || typed.replace(/https?:\/\/\S+/gi, '').length > LONGEST;
  return long
    ? misuse('That is too long for a question. To hand in an article, use /onrecord add.', example)
    : null;
}
