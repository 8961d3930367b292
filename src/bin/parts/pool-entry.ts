/** Where a reading thread starts: the compiled file, also when this one runs as a source. */
export const poolEntry = import.meta.url.endsWith('.ts')
  ? new URL('../../../dist/jobs/pool/thread.js', import.meta.url)
  : new URL('../../../jobs/pool/thread.js', import.meta.url);
