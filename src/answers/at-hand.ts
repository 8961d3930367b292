import type { Archive } from '../archive/archive.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answer } from './answer.ts';
import type { Asker, Question } from './question.ts';

/** Answers that were given lately, by workspace and question: about 10 kB each. */
const MOST = 2000;
/** No answer is kept longer, ms: what a workspace deletes is gone from here too. */
const LONGEST = 30_000;

interface Kept {
  readonly version: string;
  readonly at: number;
  readonly answer: Answer;
}

/** Answers a question, at once where it was asked a moment ago and nothing has been written since. */
export type AtHand = (archive: Archive, question: Question, asker: Asker) => Promise<Answer>;

/** Starts with none at hand. */
export function openAtHand(now: () => number): AtHand {
  const kept = new Map<string, Kept>();
  return async (archive, question, asker) => {
    if (!isForAll(question)) return answerQuestion(archive, question, asker);
    const key = `${asker.team} ${JSON.stringify(question)}`;
    const known = kept.get(key);
    if (known !== undefined && now() - known.at < LONGEST) {
      if ((await archive.version()) === known.version) return known.answer;
    }
    kept.delete(key);
    // The version is asked for first: an answer that is newer than it is only asked for again.
    const [version, answer] = await Promise.all([
      archive.version(),
      answerQuestion(archive, question, asker),
    ]);
    kept.set(key, { version, at: now(), answer });
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

/** Whether everybody in the workspace gets the same answer, wherever they ask. */
const isForAll = (question: Question): boolean =>
  question.ask === 'about' ||
  (question.ask === 'quote' && ['everywhere', 'article'].includes(question.where.in));
