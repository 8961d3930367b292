import type { Redis } from 'ioredis';
import type { Keys } from './keys.ts';
import type { ReadLine } from './records/recent-people.ts';
import type { ReadRecord } from './records/recent.ts';

/** The part of a Redis that is one workspace's. */
export interface Store {
  readonly client: Redis;
  readonly keys: Keys;
  readonly readRecord: ReadRecord;
  readonly readLine: ReadLine;
}
