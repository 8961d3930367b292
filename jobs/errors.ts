import { OnRecordError } from '../src/errors.ts';

/** The queue did not say that it took the work; where its answer alone was lost, the work is done all the same. */
export class QueueAway extends OnRecordError {
  readonly code = 'queue-away';
  readonly hint =
    'I can’t take new work right now. Try again in a minute; should it have got through after all, the answer still comes here.';
  override readonly again = true;
}

/** A worker died over this job more than once. */
export class WorkerLost extends OnRecordError {
  readonly code = 'worker-lost';
  readonly hint =
    'Reading this broke off twice and was given up. Try to paste the article’s text with `/onrecord add`.';
}

/** A job's data do not fit its schema. */
export class WrongData extends OnRecordError {
  readonly code = 'wrong-data';
  readonly hint =
    'This request came from another version of the bot and could not be understood; please ask again.';
}
