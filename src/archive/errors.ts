import { OnRecordError } from '../errors.ts';

/** The store does not answer, or takes nothing at the moment. */
export class ArchiveAway extends OnRecordError {
  readonly code = 'archive-away';
  readonly hint = 'I can’t look things up right now. Nothing is lost; try again in a minute.';
  override readonly again = true;
}

/** What the store holds under a key is not what was put there. */
export class ArchiveDamaged extends OnRecordError {
  readonly code = 'archive-damaged';
  readonly hint =
    'The archive’s copy of that article can’t be read. Hand the article in again with /onrecord add.';
}
