import {
  DelayedError,
  UnrecoverableError,
  Worker,
  type ConnectionOptions,
  type Job as Taken,
} from 'bullmq';
import { OnRecordError } from '../src/errors.ts';
import { WorkerLost, WrongData } from './errors.ts';
import { RunAgain, type Job } from './job.ts';
import { prefix } from './queues.ts';
import type { Log, Tools } from './tools.ts';

/** What the runner needs besides the jobs. */
export interface RunnerOptions {
  /** A patient connection: it waits for Redis for as long as it takes. */
  readonly connection: ConnectionOptions;
  readonly tools: Tools;
  readonly log: Log;
  /** How long a worker may be silent before its job is taken by another, in ms. */
  readonly lockMs?: number;
}

/** Something that works until it is closed; `close` waits for what runs. */
export interface Runner {
  readonly close: () => Promise<void>;
}

/** Takes a job of any data. */
export type AnyJob = { readonly [K in keyof Job<never>]: Job<never>[K] };

/** Runs the jobs of a list, each kind in a worker of its own. */
export function openRunner(jobs: readonly AnyJob[], options: RunnerOptions): Runner {
  const workers = jobs.map((job) => openWorker(job, options));
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function openWorker(
  job: AnyJob,
  { connection, tools, log, lockMs = 30_000 }: RunnerOptions,
): Worker {
  const worker = new Worker(job.name, (taken, token) => process(job, taken, token, tools, log), {
    connection,
    prefix,
    concurrency: job.concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: 1,
  });
  worker.on('error', (error) => log.warn({ job: job.name, error: error.message }, 'queue trouble'));
  worker.on('failed', (taken, error) => {
    if (taken === undefined || !error.message.includes('stalled')) return;
    const lost = new WorkerLost('The worker was lost', { cause: error });
    giveUp(job, taken, lost, tools, log).catch((cause: unknown) => {
      log.error({ job: job.name, error: describe(cause) }, 'could not tell of a lost job');
    });
  });
  return worker;
}

async function process(
  job: AnyJob,
  taken: Taken,
  token: string | undefined,
  tools: Tools,
  log: Log,
): Promise<void> {
  const began = performance.now();
  try {
    await job.run(dataOf(job, taken), tools, { id: idOf(taken) });
    log.info(
      { job: job.name, id: idOf(taken), ms: Math.round(performance.now() - began) },
      'job done',
    );
  } catch (error) {
    if (error instanceof RunAgain) {
      await taken.moveToDelayed(tools.now() + error.delayMs, token);
      throw new DelayedError();
    }
    await failure(job, taken, error, tools, log);
  }
}

/** Turns an error into the queue's terms: tried again when that can help, else told and given up. */
async function failure(job: AnyJob, taken: Taken, error: unknown, tools: Tools, log: Log) {
  const again = !(error instanceof OnRecordError) || error.again;
  const last = taken.attemptsMade + 1 >= job.attempts;
  log.warn({ job: job.name, id: idOf(taken), error: describe(error), again, last }, 'job failed');
  if (again && !last) throw error instanceof Error ? plain(error) : new Error('unknown');
  await giveUp(job, taken, error, tools, log);
  throw new UnrecoverableError(describe(error));
}

async function giveUp(job: AnyJob, taken: Taken, error: unknown, tools: Tools, log: Log) {
  if (job.failed === undefined || error instanceof WrongData) return;
  const parsed = job.data.safeParse(taken.data);
  if (!parsed.success) {
    log.error({ job: job.name, id: idOf(taken) }, 'a failed job holds data of another version');
    return;
  }
  await job.failed(parsed.data, error, tools, { id: idOf(taken) });
}

function dataOf(job: AnyJob, taken: Taken): never {
  const parsed = job.data.safeParse(taken.data);
  if (!parsed.success) throw new WrongData('Data do not fit the schema of this job');
  return parsed.data;
}

const idOf = (taken: Taken) => taken.id ?? 'none';

/** What a log or the queue may keep of an error: never its message, which can hold an address or an article's words. */
const describe = (error: unknown) =>
  error instanceof OnRecordError ? error.code : error instanceof Error ? error.name : 'unknown';

const plain = (error: Error) => new Error(describe(error));
