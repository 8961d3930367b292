import type { Answer } from '../answers/index.ts';
import type { Log } from './log.ts';

/**
 * The last catch: whatever nobody foresaw becomes a sentence with a reference that stands in the log beside the error's
 * name and place (never its message, which can hold an article's words).
 */
export async function orTrouble(act: () => Promise<Answer>, log: Log): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    const ref = reference();
    log.error({ ref, ...placeOf(error) }, 'unforeseen');
    return { kind: 'trouble', code: 'unforeseen', says: wentWrong(ref) };
  }
}

/** Four signs by which a person and the log speak of the same mishap. */
export const reference = (): string =>
  Math.floor(Math.random() * 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');

export const wentWrong = (ref: string): string =>
  `That went wrong, and it has been noted. Try again in a minute. Ref ${ref}.`;

/** An error as a log may keep it. */
export function placeOf(error: unknown): {
  readonly error: string;
  readonly at: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack?.match(/^\s+at .*$/gm) ?? []).slice(0, 4).map((line) => line.trim());
  return { error: error.name, at };
}

/** Runs work that goes on after an acknowledgement, and keeps it until it has ended. */
export interface InFlight {
  readonly track: <T>(work: Promise<T>) => Promise<T>;
  readonly drained: () => Promise<void>;
}

export function inFlight(): InFlight {
  const all = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      all.add(work);
      return work.finally(() => all.delete(work));
    },
    drained: async () => {
      await Promise.allSettled(all);
    },
  };
}
