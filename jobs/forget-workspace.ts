import { z } from 'zod';
import type { Job } from './job.ts';

const ForgetWorkspace = z.object({ team: z.string(), again: z.boolean() });

type ForgetWorkspace = z.output<typeof ForgetWorkspace>;

/** What is being read meanwhile has ended by then (ms), or is given up. */
const secondPassMs = 30_000;

/** Deletes everything of a workspace that removed the app, and once more what was still being read then, unless the app is back. */
export const forgetWorkspace: Job<ForgetWorkspace> = {
  name: 'forget-workspace',
  data: ForgetWorkspace,
  attempts: 10,
  concurrency: 1,
  keepSeconds: 0,
  run: async ({ team, again }, tools, run) => {
    if (again && (await tools.isInstalled(team))) return;
    await tools.purge(team);
    await tools.archives.of(team).forget();
    tools.log.info({ team, again }, 'workspace forgotten');
    if (!again)
      await tools.add(
        forgetWorkspace,
        { team, again: true },
        { id: `again-${run.id}`, delayMs: secondPassMs },
      );
  },
};
