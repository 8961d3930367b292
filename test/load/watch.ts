import { readFile, readdir } from 'node:fs/promises';

/** What a process holds. */
export interface Held {
  readonly mb: number;
  readonly files: number;
}

/** Resident memory and open files of some processes together. */
export async function heldBy(pids: readonly number[]): Promise<Held> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
      return { mb: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024, files: files.length };
    }),
  );
  return {
    mb: each.reduce((sum, { mb }) => sum + mb, 0),
    files: each.reduce((sum, { files }) => sum + files, 0),
  };
}

/** The value below which this part of all lies. */
export function percentile(all: readonly number[], part: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
