import type { ArchiveReader } from '../../../src/archive/archive.ts';
import { answerQuestion, type CheckAnswer } from '../../../src/answers/index.ts';
import { altered, type Alteration } from './alter.ts';

/** What `/check` says of a pasted text, over all articles of a reader. */
export async function check(
  reader: ArchiveReader,
  text: string,
  name: string | null = null,
): Promise<CheckAnswer> {
  const where = { in: 'everywhere' } as const;
  const question = { ask: 'check', text, name, where, since: null, until: null } as const;
  const answer = await answerQuestion(reader, question);
  if (answer.kind !== 'check') throw new Error(answer.kind);
  return answer;
}

/** An alteration with what was said of it. */
export interface Judged {
  readonly row: Alteration;
  readonly text: string;
  readonly answer: CheckAnswer;
}

/** Has every alteration checked. */
export async function judged(
  reader: ArchiveReader,
  rows: readonly Alteration[],
  textOf: (article: string) => string,
): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const row of rows) {
    const text = altered(textOf(row.article), row);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are asked
    all.push({ row, text, answer: await check(reader, text) });
  }
  return all;
}

/** How many of those that something was done to got an answer that fits. */
export function share(
  all: readonly Judged[],
  does: readonly string[],
  fits: (answer: CheckAnswer) => boolean,
): number {
  const some = all.filter(({ row }) => does.includes(row.does));
  return some.filter(({ answer }) => fits(answer)).length / Math.max(1, some.length);
}

/** A verdict on the words that says they are as they were said. */
export const isCalledExact = ({ verdict, words }: CheckAnswer): boolean =>
  verdict === 'exact' || words === 'exact';

export const warnsOf =
  (what: RegExp) =>
  ({ warnings }: CheckAnswer): boolean =>
    warnings.some((warning) => what.test(warning));
