/** Slack's own time, which a test can move; left alone it runs with the real one. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Jumps to a moment and runs on from there; whatever fell due in between happens at once. */
  readonly set: (ms: number) => void;
  /** Jumps ahead. */
  readonly advance: (ms: number) => void;
};

/** The clock, and waiting by it, which is for the stand-in itself. */
export type MovableClock = Clock & {
  /** Resolves at a moment of this clock, or with `false` if it was closed before. */
  readonly sleepUntil: (ms: number) => Promise<boolean>;
  readonly close: () => void;
};

type Sleeper = { readonly due: number; readonly wake: (slept: boolean) => void };

/** A clock over the real one. */
export function makeClock(real: () => number): MovableClock {
  const sleepers = new Set<Sleeper>();
  let offset = 0;
  let timer: NodeJS.Timeout | undefined;
  const now = (): number => real() + offset;
  const wakeDue = (): void => {
    clearTimeout(timer);
    const due = [...sleepers].filter((sleeper) => sleeper.due <= now());
    for (const sleeper of due) {
      sleepers.delete(sleeper);
      sleeper.wake(true);
    }
    const next = Math.min(...[...sleepers].map((sleeper) => sleeper.due));
    if (next < Infinity) timer = setTimeout(wakeDue, next - now()).unref();
  };
  const advance = (ms: number): void => {
    offset += ms;
    wakeDue();
  };
  return {
    now,
    advance,
    set: (ms) => advance(ms - now()),
    sleepUntil: (due) =>
      new Promise((wake) => {
        sleepers.add({ due, wake });
        wakeDue();
      }),
    close: () => {
      clearTimeout(timer);
      for (const sleeper of sleepers) sleeper.wake(false);
      sleepers.clear();
    },
  };
}
