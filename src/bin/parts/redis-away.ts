import { OnRecordError } from '../../errors.ts';

/** The Redis of `REDIS_URL` did not answer somebody who waits for it. */
export class RedisAway extends OnRecordError {
  readonly code = 'redis-away';
  readonly hint = 'Redis does not answer: check that it runs and that REDIS_URL leads to it.';
  override readonly again = true;
}
