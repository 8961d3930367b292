import {
  DelayedError,
  UnrecoverableError,
  Worker,
  type ConnectionOptions,
  type Job as Taken,
  type Telemetry,
} from 'bullmq';
import { z } from 'zod';
import { OnRecordError } from '../src/errors.ts';
import { WorkerLost } from './errors.ts';
import { RunAgain, type AnyJob } from './job.ts';
import { prefix } from './queue-shelf.ts';
import type { Log } from './tools.ts';

/** What the runner needs besides the jobs. */
export interface RunnerOptions<Needs> {
  /** A patient connection: it waits for Redis for as long as it takes. */
  readonly connection: ConnectionOptions;
  readonly tools: Needs;
  readonly log: Log;
  /** How long a worker may be silent before its job is taken by another, in ms. */
  readonly lockMs?: number;
  readonly telemetry?: Telemetry | undefined;
}

/** Something that works until it is closed; `close` waits for what runs. */
export interface Runner {
  readonly close: () => Promise<void>;
}

/** Runs the jobs of a list, each kind in a worker of its own. */
export function openRunner<Needs>(
  jobs: readonly AnyJob<Needs>[],
  options: RunnerOptions<Needs>,
): Runner {
  const workers = jobs.map((job) => openWorker(job, options));
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

function openWorker<Needs>(
  job: AnyJob<Needs>,
  { connection, tools, log, lockMs = 10_000, telemetry }: RunnerOptions<Needs>,
): Worker {
  const worker = new Worker(job.name, (taken, token) => process(job, taken, token, tools, log), {
    connection,
    prefix,
    concurrency: job.concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs / 2,
    maxStalledCount: 1,
    ...(telemetry && { telemetry }),
  });
  worker.on('error', (error) => log.warn({ job: job.name, error: error.message }, 'queue trouble'));
  worker.on('failed', (taken, error) => {
    if (taken === undefined || !error.message.includes('stalled')) return;
    const lost = new WorkerLost('The worker was lost', { cause: error });
    job.failed(taken.data, lost, tools, { id: idOf(taken) }).catch((cause: unknown) => {
      log.error({ job: job.name, error: describe(cause) }, 'could not tell of a lost job');
    });
  });
  return worker;
}

async function process<Needs>(
  job: AnyJob<Needs>,
  taken: Taken,
  token: string | undefined,
  tools: Needs,
  log: Log,
): Promise<void> {
  const began = performance.now();
  try {
    await job.run(taken.data, tools, { id: idOf(taken) });
    log.info({ ...factsOf(job, taken), ms: Math.round(performance.now() - began) }, 'job done');
  } catch (error) {
    const again = error instanceof RunAgain ? error.delayMs : waitForArchiveMs(job, taken, error);
    if (again !== null) {
      // The queue's own clock, not the one that is handed in.
      await taken.moveToDelayed(Date.now() + again, token);
      throw new DelayedError();
    }
    await failure(job, taken, error, tools, log);
  }
}

const ARCHIVE_AWAY_MS = 2000;
/** Somebody waits for an answer; when the archive is away for longer they are told. */
const LONGEST_AWAY_MS = 10 * 60_000;

/** In a cluster the archive can be away while the queue is there: that is no fault of a job and costs it no attempt. `null` for any other error. */
function waitForArchiveMs<Needs>(
  { attempts }: AnyJob<Needs>,
  { timestamp }: Taken,
  error: unknown,
): number | null {
  const isAway = error instanceof OnRecordError && error.code === 'archive-away';
  return isAway && attempts > 1 && Date.now() - timestamp < LONGEST_AWAY_MS
    ? ARCHIVE_AWAY_MS
    : null;
}

/** Turns an error into the queue's terms: tried again when that can help, else told and given up. */
async function failure<Needs>(
  job: AnyJob<Needs>,
  taken: Taken,
  error: unknown,
  tools: Needs,
  log: Log,
) {
  const again = !(error instanceof OnRecordError) || error.again;
  const last = taken.attemptsMade + 1 >= job.attempts;
  log.warn({ ...factsOf(job, taken), error: describe(error), again, last }, 'job failed');
  if (again && !last) throw error instanceof Error ? plain(error) : new Error('unknown');
  await job.failed(taken.data, error, tools, { id: idOf(taken) });
  throw new UnrecoverableError(describe(error));
}

/** By `request` the log of a job and of what somebody asked in Slack are found together. */
const factsOf = ({ name }: { readonly name: string }, taken: Taken) => ({
  job: name,
  id: idOf(taken),
  ...requestOf(taken.data),
});

const requestOf = (data: unknown) => {
  const asked = z.object({ asker: z.object({ request: z.string() }) }).safeParse(data);
  return asked.success ? { request: asked.data.asker.request } : {};
};

const idOf = (taken: Taken) => taken.id ?? 'none';

/** What a log or the queue may keep of an error: never its message, which can hold an address or an article's words. */
const describe = (error: unknown) =>
  error instanceof OnRecordError ? error.code : error instanceof Error ? error.name : 'unknown';

const plain = (error: Error) => new Error(describe(error));
