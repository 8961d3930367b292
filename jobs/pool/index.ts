import type { Packed } from '../../src/archive/pack.ts';
import type { Clean, Source } from '../../src/intake/index.ts';
import type { Article, Reading } from '../../src/reading/index.ts';
import { PoolClosed, ReadingBroke, Unreadable } from './errors.ts';
import type { TakenIn, Task, Word } from './messages.ts';
import { openSeat, type Seat, type SeatOptions } from './seat.ts';
import { withTold, type Told } from './told.ts';

export * from './errors.ts';

export interface PoolOptions extends SeatOptions {
  /** How many threads work side by side; each is started when it is first needed. */
  readonly size: number;
}

/** Threads that clean and read, so that no article can stop the process. */
export interface Pool {
  /** Takes the article out of a text or a page; throws with the code and hint of intake's errors. */
  clean(source: Source): Promise<Clean>;
  read(article: Article): Promise<Reading>;
  /** Cleans, reads and packs an article of an archive in one trip; what is a page or has an address is only cleaned. */
  takeIn(source: Source, told: Told): Promise<TakenIn>;
  /** Reads what was cleaned, and packs it for the archive. */
  pack(clean: Clean): Promise<Packed>;
  /** Takes nothing new, finishes what was taken, ends the threads. */
  close(): Promise<void>;
}

/** Opens a pool; what comes while all threads are busy waits its turn. */
export function openPool(options: PoolOptions): Pool {
  const queue = openQueue(options);
  return {
    clean: async (source) => {
      const word = await queue.run({ do: 'clean', source });
      return word.is === 'clean' ? word.clean : fail(word);
    },
    read: async (article) => {
      const word = await queue.run({ do: 'read', article });
      return word.is === 'read' ? word.reading : fail(word);
    },
    takeIn: async (source, told) => {
      const isText = source.format === 'text';
      const word = await queue.run(
        isText ? { do: 'take-in', source, told } : { do: 'clean', source },
      );
      if (word.is === 'packed') return word;
      return word.is === 'clean' ? { is: 'clean', clean: withTold(word.clean, told) } : fail(word);
    },
    pack: async (clean) => {
      const word = await queue.run({ do: 'pack', clean });
      return word.is === 'packed' ? word.packed : fail(word);
    },
    close: queue.close,
  };
}

function fail(word: Word): never {
  if (word.is === 'trouble') throw new Unreadable(word.trouble);
  throw new ReadingBroke(word.is === 'broken' ? word.where : 'an answer to something else');
}

function openQueue(options: PoolOptions) {
  const idle: Seat[] = [];
  const waiting: (() => void)[] = [];
  const tasks = new Set<Promise<Word>>();
  let busy = 0;
  let closed = false;

  const turn = async () => {
    if (busy >= options.size) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };
  /** The place goes to whoever waits longest, or becomes free. */
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };
  const sit = async (task: Task) => {
    await turn();
    const seat = idle.find((one) => one.isAlive()) ?? openSeat(options);
    idle.splice(0, idle.length, ...idle.filter((one) => one !== seat && one.isAlive()));
    try {
      return await seat.run(task);
    } finally {
      if (seat.isAlive()) idle.push(seat);
      leave();
    }
  };
  return {
    run: async (task: Task): Promise<Word> => {
      if (closed) throw new PoolClosed('the pool is closed');
      const work = sit(task);
      tasks.add(work);
      return await work.finally(() => tasks.delete(work));
    },
    close: async () => {
      closed = true;
      await Promise.allSettled(tasks);
      await Promise.all(idle.splice(0).map((seat) => seat.stop()));
    },
  };
}
