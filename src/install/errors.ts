import { OnRecordError } from '../errors.ts';

/** A sealed token does not open. */
export class SealBroken extends OnRecordError {
  readonly code = 'seal-broken';
  readonly hint =
    'This workspace’s token can’t be opened: the key that sealed it is missing from ONRECORD_KEYS. Put it back, or install the app again.';
}

/** A workspace has not installed the app, or has removed it. */
export class NotInstalled extends OnRecordError {
  readonly code = 'not-installed';
  readonly hint = 'The app is not installed in this workspace any more; please install it again.';
}
