import { enqueue, type Queues } from '../../../jobs/index.ts';
import type { Enqueue } from '../../answers/index.ts';

/** The desk's way into the queues. */
export const enqueueWith =
  (queues: Queues): Enqueue =>
  (errand) =>
    enqueue(queues, errand);
