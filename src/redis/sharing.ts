/** Does something that takes its time for many at once: who comes while it is under way shares the next with all others who do. */
export function sharing<T>(act: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const begun = act();
    running = begun.catch(() => {});
    return begun;
  };
  return () => (next ??= running.then(gathered).then(begin));
}

/** Those who come within the same turn of the event loop are one group. */
const gathered = () => new Promise<void>((resolve) => setImmediate(resolve));
