import { z } from 'zod';
import { duePosts } from '../src/answers/index.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { Job } from './job.ts';
import { postSummary } from './post-summary.ts';
import type { Tools } from './tools.ts';

const Tick = z.object({});

/** Every how many ms the planner looks at the clock. */
export const tickMs = 30_000;

/** Plans the daily posts that are due, and hands out all that are planned and not settled, also from before a crash. */
export const tick: Job<z.output<typeof Tick>> = {
  name: 'tick',
  data: Tick,
  attempts: 1,
  concurrency: 1,
  keepSeconds: 0,
  run: async (_data, tools) => {
    for (const team of await tools.archives.teamsWithDaily()) {
      // One workspace after the other: a tick has half a minute, and Redis is asked little.
      // oxlint-disable-next-line no-await-in-loop
      await planTeam(team, tools);
    }
  },
};

async function planTeam(team: string, tools: Tools): Promise<void> {
  const archive = tools.archives.of(team);
  const orders = await archive.daily.orders();
  const due = duePosts(orders, tools.now(), tools.catchUpMs);
  await Promise.all(
    due.map(({ channel, slot, late }) => plan(archive, channel, slot, late, tools)),
  );
  const open = await archive.daily.open();
  await Promise.all(
    open.map(({ channel, slot }) =>
      tools.add(postSummary, { team, channel, slot }, { id: `post-${team}-${channel}-${slot}` }),
    ),
  );
}

/** Notes a post as planned; one that comes too late, after a long outage, is noted as left out. */
async function plan(archive: Archive, channel: string, slot: string, late: boolean, tools: Tools) {
  const fresh = await archive.daily.plan(channel, slot);
  if (!fresh || !late) return;
  const key = `${channel}:${slot}`;
  const token = tools.token();
  await archive.daily.claim(key, token, tools.now());
  await archive.daily.settle(key, token, 'skipped');
  tools.log.warn({ channel, slot }, 'daily post left out: too late');
}
