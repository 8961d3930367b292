/** Tells whoever listens that something in the workspace is not as it was. */
export type Changes = {
  readonly notify: () => void;
  /** Calls back on each change until the returned function is called. */
  readonly listen: (listener: () => void) => () => void;
  /** Resolves with the first answer that is neither `undefined`, `null` nor `false`, asked again on each change. */
  readonly waitFor: <T>(question: () => T, ms: number) => Promise<NonNullable<Exclude<T, false>>>;
};

/** Starts with no listeners. */
export function makeChanges(): Changes {
  const listeners = new Set<() => void>();
  const listen = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    listen,
    notify: () => {
      for (const listener of listeners) listener();
    },
    waitFor: (question, ms) => waitFor(listen, question, ms),
  };
}

function waitFor<T>(
  listen: Changes['listen'],
  question: () => T,
  ms: number,
): Promise<NonNullable<Exclude<T, false>>> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      unlisten();
    };
    const ask = (): void => {
      try {
        const answer = question();
        if (!isAnswer(answer)) return;
        stop();
        resolve(answer);
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`waited ${ms} ms in vain for: ${question.toString()}`));
    }, ms);
    const unlisten = listen(ask);
    ask();
  });
}

function isAnswer<T>(answer: T): answer is NonNullable<Exclude<T, false>> {
  return answer !== undefined && answer !== null && answer !== false;
}
