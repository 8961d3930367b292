import { Queue, type ConnectionOptions, type Telemetry } from 'bullmq';
import { QueueAway } from './errors.ts';

/** All queues share one hash tag, so that a Redis Cluster keeps them on one node. */
export const prefix = '{or}';

/** The queues of one connection by their names. */
export interface QueueShelf {
  /** Made when it is first asked for. */
  readonly get: (name: string) => Queue;
  /** Asks a queue for something or has it take something; throws `QueueAway` when it did not answer. */
  readonly use: <T>(name: string, act: (queue: Queue) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A queue that was made while Redis was away never works again: unless it has worked before, one that fails gives way to a new one. */
export function openShelf(
  connection: ConnectionOptions,
  onError: (error: Error) => void,
  telemetry?: Telemetry,
): QueueShelf {
  const open = new Map<string, Queue>();
  const proven = new Set<string>();
  const get = (name: string): Queue => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const made = new Queue(name, {
      connection,
      prefix,
      skipWaitingForReady: true,
      ...(telemetry && { telemetry }),
    });
    made.on('error', onError);
    open.set(name, made);
    return made;
  };
  const drop = (name: string, failed: Queue) => {
    if (proven.has(name) || open.get(name) !== failed) return;
    open.delete(name);
    failed.close().catch(() => undefined);
  };
  return {
    get,
    use: async (name, act) => {
      const queue = get(name);
      try {
        const came = await act(queue);
        proven.add(name);
        return came;
      } catch (cause) {
        drop(name, queue);
        throw new QueueAway('The queue does not answer', { cause });
      }
    },
    close: async () => {
      await Promise.allSettled([...open.values()].map((each) => each.close()));
    },
  };
}
