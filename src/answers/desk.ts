import type { Archives, DailyOrder } from '../archive/archive.ts';
import type { Answer, DailyAnswer } from './answer.ts';
import type { Enqueue, ReplyTo } from './errand.ts';
import type { Asker, Question } from './question.ts';

export type CommandName = 'quote' | 'numbers' | 'onrecord';

/** A text or a file that somebody hands in. */
export interface Handed {
  readonly text: string;
  readonly format: 'text' | 'html';
}

export interface DeskTools {
  readonly archives: Archives;
  readonly enqueue: Enqueue;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What commands, buttons and jobs talk to. It throws nothing that is expected: that becomes an answer of kind `trouble`. */
export interface Desk {
  /** Answers what was typed after a command. `replyTo` is where an answer goes that comes later; `null` when none can. */
  hear(command: CommandName, text: string, asker: Asker, replyTo: ReplyTo | null): Promise<Answer>;
  /** Answers a button or a job from the archive. */
  answer(question: Question, asker: Asker): Promise<Answer>;
  /** Takes in a pasted text or a file, to be read by a job. */
  take(handed: Handed, asker: Asker, replyTo: ReplyTo | null): Promise<Answer>;
  /** What the daily post of local `date` (`YYYY-MM-DD`) says, of articles up to `upTo`; `null` when there is nothing new. */
  daily(team: string, order: DailyOrder, date: string, upTo?: number): Promise<DailyAnswer | null>;
}
