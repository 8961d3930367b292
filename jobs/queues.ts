import type { ConnectionOptions, Queue, Telemetry } from 'bullmq';
import type { Job } from './job.ts';
import { openShelf } from './queue-shelf.ts';

/** How a job is added: its id takes it once for as long as it is kept. */
export interface AddOptions {
  readonly id?: string;
  readonly delayMs?: number;
}

/** The way into the queues. */
export interface Queues {
  /** Takes a job; throws `QueueAway` when the queue did not say that it has. */
  readonly add: <Data, Needs>(
    job: Job<Data, Needs>,
    data: Data,
    options?: AddOptions,
  ) => Promise<void>;
  /** Has a job that was put off run at once; throws `QueueAway` when it runs already. */
  readonly runNow: (name: string, id: string) => Promise<void>;
  /** Runs a job every `everyMs` from now on, however many processes ask for it. */
  readonly every: <Data, Needs>(
    job: Job<Data, Needs>,
    data: Data,
    everyMs: number,
  ) => Promise<void>;
  /** Jobs of each kind by their state. */
  readonly depths: (
    names: readonly string[],
  ) => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** BullMQ's own queue, for the board. */
  readonly raw: (name: string) => Queue;
  /** How many jobs of this kind wait or run. */
  readonly waiting: (name: string) => Promise<number>;
  /** Whether a job waits or runs. */
  readonly isUnderWay: (name: string, id: string) => Promise<boolean>;
  /** Removes the jobs of a kind, waiting or done, whose data are so; what is running is left to end. */
  readonly remove: (name: string, isSo: (data: unknown) => boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the queues over one connection; each is made when it is first used. */
export function openQueues(
  connection: ConnectionOptions,
  onError: (error: Error) => void,
  telemetry?: Telemetry,
): Queues {
  const { get, use, close } = openShelf(connection, onError, telemetry);
  return {
    add: (job, data, options = {}) =>
      use(
        job.name,
        async (queue) => void (await queue.add(job.name, data, jobOptions(job, options))),
      ),
    runNow: (name, id) =>
      use(name, async (queue) => {
        const job = await queue.getJob(id);
        await job?.promote();
      }),
    every: (job, data, everyMs) =>
      use(job.name, async (queue) => {
        const what = { name: job.name, data, opts: keep(job) };
        await queue.upsertJobScheduler(`${job.name}-every`, { every: everyMs }, what);
      }),
    depths: async (names) => {
      const counted = names.map(
        async (name) => [name, await use(name, (queue) => queue.getJobCounts(...STATES))] as const,
      );
      return Object.fromEntries(await Promise.all(counted));
    },
    raw: get,
    waiting: (name) =>
      use(name, (queue) => queue.getJobCountByTypes('waiting', 'active', 'delayed')),
    isUnderWay: async (name, id) => {
      const state = await use(name, (queue) => queue.getJobState(id));
      return state !== 'unknown' && state !== 'completed' && state !== 'failed';
    },
    remove: (name, isSo) =>
      use(name, async (queue) => {
        const kept = await queue.getJobs(['waiting', 'delayed', 'completed', 'failed']);
        const gone = kept.filter((job) => isSo(job?.data));
        await Promise.allSettled(gone.map((job) => job.remove()));
      }),
    close,
  };
}

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

const keep = ({ keepSeconds }: { readonly keepSeconds: number }) => ({
  removeOnComplete: keepSeconds > 0 ? { age: keepSeconds, count: 5000 } : true,
  removeOnFail: keepSeconds > 0 ? { age: keepSeconds, count: 5000 } : true,
});

const jobOptions = <Data, Needs>(job: Job<Data, Needs>, options: AddOptions) => ({
  ...keep(job),
  attempts: job.attempts,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.3 },
  ...(options.id !== undefined && { jobId: options.id }),
  ...(options.delayMs !== undefined && { delay: options.delayMs }),
});
