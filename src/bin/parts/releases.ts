/** Everything that was opened, to be closed in the opposite order; the one way to shut down. */
export interface Releases {
  readonly add: (release: () => Promise<unknown>) => void;
  /** Closes all, once; every release runs even when one before it fails. Gives up on one after ten seconds. */
  readonly run: () => Promise<void>;
}

const patienceMs = 10_000;

export function makeReleases(): Releases {
  const list: (() => Promise<unknown>)[] = [];
  let done: Promise<void> | null = null;
  const all = async () => {
    for (const release of list.splice(0).toReversed()) {
      // One after the other: what was opened last leans on what was opened before it.
      // oxlint-disable-next-line no-await-in-loop
      await Promise.race([release().catch(() => undefined), after(patienceMs)]);
    }
  };
  return {
    add: (release) => list.push(release),
    run: () => (done ??= all()),
  };
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
