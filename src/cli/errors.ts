import { OnRecordError } from '../errors.ts';

/** A file that is not there or can't be opened. */
export class NoSuchFile extends OnRecordError {
  readonly code = 'no-such-file';
  readonly hint: string;

  constructor(hint: string, options?: ErrorOptions) {
    super('a file cannot be read', options);
    this.hint = hint;
  }
}

/** The command was typed in a way that has no meaning. */
export class Misuse extends OnRecordError {
  readonly code = 'misuse';
  readonly hint: string;

  constructor(hint: string) {
    super('the command was misused');
    this.hint = hint;
  }
}
