import { Worker } from 'node:worker_threads';
import type { OnRecordError } from '../../src/errors.ts';
import { ReadingBroke, ReadingTooBig, ReadingTooSlow } from './errors.ts';
import type { Task, Word } from './messages.ts';

export interface SeatOptions {
  /** The compiled `thread.js`. */
  readonly entry: URL;
  /** For one task, and at most 8 s for taking an article out of a page or file; the thread's own start is not counted. */
  readonly timeLimitMs: number;
  /** What a thread loads before its first task: texts need no more than the engine, pages have parsers of their own, which are loaded for the first one otherwise. */
  readonly readies?: 'texts' | 'pages';
  /** Heap of one thread. */
  readonly memoryMb: number;
}

/** One thread that does one task at a time, and dies of a task that hangs or grows too big. */
export interface Seat {
  isAlive(): boolean;
  run(task: Task): Promise<Word>;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
/** No page or file that people hand in takes a tenth of this. */
const CLEAN_LIMIT_MS = 8000;

/** Starts a thread. A task may be given before it is ready. */
export function openSeat(options: SeatOptions): Seat {
  const worker = new Worker(options.entry, {
    workerData: options.readies,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memoryMb,
      maxYoungGenerationSizeMb: 16,
      stackSizeMb: 4,
    },
  });
  let alive = true;
  const bury = () => {
    alive = false;
  };
  worker.on('error', bury);
  worker.on('exit', bury);
  const ready = nextWord(
    worker,
    START_LIMIT_MS,
    () => new ReadingBroke('the thread did not start'),
  );
  ready.catch(bury); // whoever runs a task is told
  return {
    isAlive: () => alive,
    run: async (task) => {
      await ready;
      const limitMs = Math.min(
        options.timeLimitMs,
        task.do === 'clean' ? CLEAN_LIMIT_MS : Infinity,
      );
      const word = nextWord(
        worker,
        limitMs,
        () => new ReadingTooSlow(`no result after ${limitMs} ms`),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(task);
      return await word.catch((error: unknown) => {
        bury();
        throw error;
      });
    },
    stop: async () => {
      bury();
      await worker.terminate();
    },
  };
}

/** What the thread says next; a thread that says nothing in time is stopped. */
function nextWord(worker: Worker, limitMs: number, late: () => OnRecordError): Promise<Word> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      finish();
      reject(late());
      void worker.terminate();
    }, limitMs);
    const onWord = (word: Word) => {
      finish();
      resolve(word);
    };
    const onError = (error: unknown) => {
      finish();
      reject(isOutOfMemory(error) ? new ReadingTooBig('out of memory') : died(error));
    };
    const onExit = (code: number) => {
      finish();
      reject(new ReadingBroke(`the thread ended with code ${code}`));
    };
    const finish = () => {
      clearTimeout(timer);
      worker.off('message', onWord).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onWord).on('error', onError).on('exit', onExit);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  );
}

function died(cause: unknown): ReadingBroke {
  return new ReadingBroke('the thread died', { cause });
}
