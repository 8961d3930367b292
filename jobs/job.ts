import type { z } from 'zod';
import { WrongData } from './errors.ts';
import type { Tools } from './tools.ts';

/** What a job knows of the run it is in. */
export interface Run {
  /** The job's id in its queue; a job that follows is named after it, so that a second run adds nothing. */
  readonly id: string;
}

/** One kind of work that is done later, and the tools that it needs. Running it twice must be harmless. */
export interface Job<Data, Needs = Tools> {
  readonly name: string;
  /** Checked when the job is added and again when it runs: it can be older than the code. */
  readonly data: z.ZodType<Data>;
  /** How often it is tried in all. */
  readonly attempts: number;
  /** How many run side by side in one worker. */
  readonly concurrency: number;
  /** How long a finished job stays, in seconds, so that the same id is not taken again. */
  readonly keepSeconds: number;
  readonly run: (data: Data, tools: Needs, run: Run) => Promise<void>;
  /** Tells whoever waits that it has failed for good; also called when a worker died over it. */
  readonly failed?: (data: Data, error: unknown, tools: Needs, run: Run) => Promise<void>;
}

/** A job asks to be run again later; it counts as no attempt. */
export class RunAgain extends Error {
  readonly delayMs: number;

  constructor(delayMs: number) {
    super(`Run again in ${delayMs} ms`);
    this.name = 'RunAgain';
    this.delayMs = delayMs;
  }
}

/** A job of any data: it checks them itself. */
export interface AnyJob<Needs = Tools> {
  readonly name: string;
  readonly attempts: number;
  readonly concurrency: number;
  /** Throws `WrongData` when the data do not fit the schema. */
  readonly run: (raw: unknown, tools: Needs, run: Run) => Promise<void>;
  readonly failed: (raw: unknown, error: unknown, tools: Needs, run: Run) => Promise<void>;
}

/** Puts the check of its data before a job. */
export function checked<Data, Needs>(job: Job<Data, Needs>): AnyJob<Needs> {
  const dataOf = (raw: unknown): Data => {
    const parsed = job.data.safeParse(raw);
    if (!parsed.success) throw new WrongData('Data do not fit the schema of this job');
    return parsed.data;
  };
  return {
    ...job,
    run: (raw, tools, run) => job.run(dataOf(raw), tools, run),
    failed: async (raw, error, tools, run) => {
      if (!(error instanceof WrongData)) await job.failed?.(dataOf(raw), error, tools, run);
    },
  };
}
