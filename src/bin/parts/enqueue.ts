import { enqueue, type Queues, type Surely } from '../../../jobs/index.ts';
import type { Enqueue } from '../../answers/index.ts';
import type { Disk } from '../../redis/index.ts';

/** The desk's way into the queues. */
export const enqueueWith =
  (queues: Queues, disk: Disk | null): Enqueue =>
  (errand) =>
    enqueue(queues, errand, surelyQueued(disk));

/** What comes back when what it puts into the queues is on Redis' disk; `null` where there is nothing to wait for. */
export const surelyQueued = (disk: Disk | null): Surely | null =>
  disk && ((write) => disk.surely('or', write));
