import type { Redis } from 'ioredis';
import type { Keys } from './keys.ts';

/** The part of a Redis that is one workspace's. */
export interface Store {
  readonly client: Redis;
  readonly keys: Keys;
}
