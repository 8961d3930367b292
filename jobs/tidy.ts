import { z } from 'zod';
import type { Job } from './job.ts';

const Tidy = z.object({});

/** Once a day, at midnight UTC, in ms. */
export const tidyMs = 86_400_000;

/** Takes out the articles that are too old, where a setting says so, and clears what is gone out of the lists. */
export const tidy: Job<z.output<typeof Tidy>> = {
  name: 'tidy',
  data: Tidy,
  attempts: 3,
  concurrency: 1,
  keepSeconds: 0,
  run: async (_data, { archives, keepMs, now, log }) => {
    let forgotten = 0;
    if (keepMs !== null)
      for (const team of await archives.teams())
        // oxlint-disable-next-line no-await-in-loop -- one workspace after the other, at night
        forgotten += await archives.of(team).forgetOlder(now() - keepMs);
    const began = performance.now();
    const tidied = await archives.tidy();
    const ms = Math.round(performance.now() - began);
    log.info({ ...tidied, forgotten, ms }, 'archive tidied');
  },
};
