import type { Answer } from './answer.ts';
import type { Handed } from './desk.ts';
import type { Errands } from './grant.ts';
import type { Question } from './question.ts';

/** Longer texts and files are not put in the queue, in characters. */
const LONGEST = { text: 400_000, html: 5_000_000, file: 6_700_000 } as const;

const reading: Answer = { kind: 'reading', says: 'Reading the article…' };

const empty: Answer = {
  kind: 'trouble',
  code: 'empty-paste',
  says: 'There was no text in that. Paste the whole article, or give its address.',
};

const tooLong: Answer = {
  kind: 'trouble',
  code: 'too-long',
  says: 'That is longer than an article can be (200,000 characters). Hand in the article alone.',
};

/** Hands a text on to be read; answered with the article's card when it is. */
export async function takeIn(
  { text, format, name }: Handed,
  { asker, replyTo, tools }: Errands,
): Promise<Answer> {
  if (text.trim() === '') return empty;
  if (text.length > LONGEST[format]) return tooLong;
  const question: Question = { ask: 'article', where: { in: 'latest' } };
  const errand = { text, format, name, url: null, asker, question, replyTo };
  await tools.enqueue({ do: 'read-article', ...errand });
  return reading;
}

/** Has an address fetched and read, and `question` answered then. */
export async function fetchFor(
  url: string,
  question: Question,
  { asker, replyTo, tools }: Errands,
): Promise<Answer> {
  await tools.enqueue({ do: 'fetch-article', url, asker, question, replyTo });
  return reading;
}
