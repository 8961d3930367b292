/** The errors of this project: each has a `code` for the log and a `hint`, the sentence that a person is shown. */
export abstract class OnRecordError extends Error {
  abstract readonly code: string;
  /** What happened and what to do next, in one or two plain sentences; never holds article text, tokens or addresses with secrets. */
  abstract readonly hint: string;
  /** Whether the same work can succeed when it is tried again later. */
  readonly again: boolean = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
