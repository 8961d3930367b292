import { OnRecordError } from '../../src/errors.ts';

/** A thread passed its time limit over one article and was stopped. */
export class ReadingTooSlow extends OnRecordError {
  readonly code = 'reading-too-slow';
  readonly hint =
    'Reading that took too long, so I stopped. Paste the text of the article alone, without what stands around it.';
}

/** A thread ran out of memory over one article. */
export class ReadingTooBig extends OnRecordError {
  readonly code = 'reading-too-big';
  readonly hint =
    'That was too big to read. Paste the text of the article alone, without what stands around it.';
}

/** A thread died or failed in a way that nobody foresaw. */
export class ReadingBroke extends OnRecordError {
  readonly code = 'reading-broke';
  readonly hint =
    'Something went wrong while I read that. Try again, or paste the text of the article.';
  override readonly again = true;
}

/** The pool was closed: the process is about to end. */
export class PoolClosed extends OnRecordError {
  readonly code = 'pool-closed';
  readonly hint = 'I am being restarted. Nothing is lost; try again in a minute.';
  override readonly again = true;
}

/** An error of intake or reading as it comes back from a thread, with its own code and sentence. */
export class Unreadable extends OnRecordError {
  readonly code: string;
  readonly hint: string;
  override readonly again: boolean;

  constructor({ code, hint, again, message }: Trouble) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.again = again;
  }
}

/** An error on its way between threads, where classes get lost. */
export interface Trouble {
  readonly code: string;
  readonly hint: string;
  readonly again: boolean;
  readonly message: string;
}
