import { link, mkdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';

const BEAT_MS = 500;
/** A lock that nobody has touched for so long was left by a process that died. */
const DEAD_MS = 5000;
const LOOK_MS = 50;
const SAY_AFTER_MS = 1000;

/**
 * Does something while no other process of this machine does it in the same folder. The holder touches its lock file
 * all the while; pids are not looked at, since in containers they come again.
 */
export async function alone<T>(
  folder: string,
  waiting: () => void,
  act: () => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const lock = path.join(folder, 'lock');
  await take(lock, waiting);
  const beat = setInterval(() => void touch(lock), BEAT_MS);
  try {
    return await act();
  } finally {
    clearInterval(beat);
    await rm(lock, { force: true });
  }
}

async function take(lock: string, waiting: () => void): Promise<void> {
  const mine = `${lock}.${randomUUID()}`;
  const since = Date.now();
  let said = false;
  try {
    for (;;) {
      // Each round waits for the one before: this is the waiting.
      /* oxlint-disable no-await-in-loop */
      await writeFile(mine, String(process.pid));
      if (await linked(mine, lock)) return;
      if ((await ageOf(lock)) > DEAD_MS) await clear(lock);
      else await wait(LOOK_MS);
      /* oxlint-enable no-await-in-loop */
      if (!said && Date.now() - since > SAY_AFTER_MS) {
        said = true;
        waiting();
      }
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** A link is made by one of many only. */
const linked = (mine: string, lock: string) =>
  link(mine, lock).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

const ageOf = (lock: string) =>
  stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );

/** Takes a dead lock away. Should it be another's fresh one by now, it is put back. */
async function clear(lock: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await ageOf(aside)) <= DEAD_MS) await linked(aside, lock);
  await rm(aside, { force: true });
}

function touch(lock: string): Promise<void> {
  const now = new Date();
  return utimes(lock, now, now).catch(() => {});
}
