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
