import { OnRecordError } from '../errors.ts';

const HINTS: Readonly<Record<string, string>> = {
  not_in_channel:
    'I am not in that channel: invite me with /invite @onrecord, then order it again.',
  channel_not_found: 'I can’t see that channel: invite me with /invite @onrecord.',
  is_archived: 'That channel is archived.',
  restricted_action: 'Only some people may post there; ask an admin to let me.',
};

/** Slack will not have a post, and asking again changes nothing. */
export class SlackRefused extends OnRecordError {
  readonly code = 'slack-refused';
  readonly reason: string;
  readonly hint: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(`Slack refused: ${reason}`, options);
    this.reason = reason;
    this.hint = HINTS[reason] ?? `Slack refused it (${reason}); an admin of the app can see why.`;
  }
}

/** Slack asks to wait; nothing was posted. */
export class SlackBusy extends OnRecordError {
  readonly code = 'slack-busy';
  readonly hint = 'Slack is busy; the message follows by itself.';
  override readonly again = true;
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number, options?: ErrorOptions) {
    super('Slack asks to wait', options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** The answer of Slack was lost: what was sent may have arrived. */
export class SlackUnsure extends OnRecordError {
  readonly code = 'slack-unsure';
  readonly hint = 'Slack did not answer; whether the message arrived is being looked up.';
  override readonly again = true;
}
