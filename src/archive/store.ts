import type { Client } from './client.ts';
import type { Keys } from './keys.ts';
import type { ReadLine } from './records/recent-people.ts';
import type { ReadRecord } from './records/recent.ts';

/** The part of a Redis that is one workspace's. */
export interface Store {
  readonly client: Client;
  readonly keys: Keys;
  readonly readRecord: ReadRecord;
  readonly readLine: ReadLine;
}
