import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.ts';

const LOOK_MS = 20;

/** Whether a process was started with this settings file; numbers of processes come again. */
export async function runsWith(pid: number, settings: string): Promise<boolean> {
  if (pid <= 1 || !isAlive(pid)) return false;
  return (await commandOf(pid)).includes(settings);
}

/** Waits for a process to end; `false` when it has not within `ms`. */
async function hasEnded(pid: number, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    // oxlint-disable-next-line no-await-in-loop -- this is the waiting
    await wait(LOOK_MS);
  }
  return true;
}

/** Asks a process to end, and ends it when it does not within `ms`. */
export async function endProcess(pid: number, ms: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await hasEnded(pid, ms)) return;
  signal(pid, 'SIGKILL');
  await hasEnded(pid, ms);
}

const isAlive = (pid: number) => signal(pid, 0);

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

async function commandOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return (await run('ps', ['-o', 'command=', '-p', String(pid)], 5000)).output;
  }
}
