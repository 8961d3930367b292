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

const hourOf = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** A wire story that nobody may see yet. */
export class Embargoed extends OnRecordError {
  readonly code = 'embargoed';
  readonly hint: string;

  constructor(until: string) {
    super('a story under embargo');
    this.hint = `That story is embargoed until ${hourOf.format(Date.parse(until))} UTC. I keep it, show it to nobody, and read it then; there is nothing to do.`;
  }
}

/** A wire story that its sender has killed or withheld. */
export class StoryWithdrawn extends OnRecordError {
  readonly code = 'story-withdrawn';
  readonly hint: string;

  constructor(wasRead: boolean) {
    super('a story that was withdrawn');
    this.hint = wasRead
      ? 'Its sender has withdrawn that story. It is out of the archive and of every answer; check what was published with its quotes.'
      : 'Its sender has withdrawn that story. I had not read it, and will not; check whether anybody has used it.';
  }
}
