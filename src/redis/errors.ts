import { OnRecordError } from '../errors.ts';

/** No Redis is on this machine and none could be fetched; the hint is the command to type. */
export class NoRedis extends OnRecordError {
  readonly code = 'no-redis';
  readonly hint: string;

  constructor(command: string, why: string) {
    super('no Redis was found and none could be fetched');
    this.hint = `There is no Redis 6.2 or newer on this machine and I could not fetch one (${why}). Type “${command}” and start again, or set REDIS_URL to a Redis that runs elsewhere.`;
  }
}

/** A Redis is there, but would not run on our folder. */
export class RedisDidNotStart extends OnRecordError {
  readonly code = 'redis-did-not-start';
  readonly hint: string;

  constructor(why: string, log: string, options?: ErrorOptions) {
    super(`the Redis that comes along did not start: ${why}`, options);
    this.hint = `The Redis that comes along did not start: ${why}. ${log} has its own words; no data was touched.`;
  }
}

/** The Redis of REDIS_URL would lose data or lacks what is needed. */
export class RedisUnfit extends OnRecordError {
  readonly code = 'redis-unfit';
  readonly hint: string;

  constructor(hint: string) {
    super('the Redis of REDIS_URL can’t be used');
    this.hint = hint;
  }
}

/** Redis has a write, but did not say in time that it is on its disk. */
export class NotOnDisk extends OnRecordError {
  readonly code = 'not-on-disk';
  readonly hint =
    'Redis took that, but did not say in time that it is on its disk. As a rule it is done all the same and you will see it here; if not within a few minutes, try again: nothing is done twice.';
  override readonly again = true;
}
