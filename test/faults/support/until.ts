/** Waits until something is so; throws when it is not in time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  withinMs: number,
  everyMs = 100,
): Promise<void> {
  const end = performance.now() + withinMs;
  /* oxlint-disable no-await-in-loop -- this is the waiting */
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so within ${withinMs} ms`);
    await pause(everyMs);
  }
  /* oxlint-enable no-await-in-loop */
}

/** Waits. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
