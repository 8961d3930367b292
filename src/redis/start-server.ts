import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { OwnAddress } from './address.ts';
import { healthOf } from './ask.ts';
import type { Binary } from './binary.ts';
import { chooseAddress } from './choose-address.ts';
import { RedisDidNotStart } from './errors.ts';
import type { Layout } from './layout.ts';
import { endProcess } from './process.ts';
import { writeRecord, type ServerRecord } from './record.ts';
import { serverSettings } from './settings.ts';

const LOOK_MS = 10;
const SAY_AFTER_MS = 1000;
/** Without a word. While it reads its data it may take as long as it needs. */
const PATIENCE_MS = 15_000;
/** Another program may take the port that was free a moment ago. */
const TRIES = 3;

/** Starts a server of our own, waits until it answers, and writes it down. */
export async function startServer(
  layout: Layout,
  binary: Binary,
  say: (line: string) => void,
): Promise<ServerRecord> {
  await mkdir(layout.data, { recursive: true, mode: 0o700 });
  for (let left = TRIES; ; left -= 1) {
    // A try follows a try that failed.
    /* oxlint-disable no-await-in-loop */
    const address = await chooseAddress(layout.socket);
    const settings = serverSettings(address, layout.data, layout.log);
    await writeFile(layout.settings, settings, { mode: 0o600 });
    const started = await startOnce(layout, binary, address, say);
    /* oxlint-enable no-await-in-loop */
    if (started !== null) return started;
    if (left === 1 || 'path' in address) throw new RedisDidNotStart('it ended at once', layout.log);
  }
}

/** `null` when it ended at once. */
async function startOnce(
  layout: Layout,
  { command, args }: Binary,
  address: OwnAddress,
  say: (line: string) => void,
): Promise<ServerRecord | null> {
  // A session of its own: Ctrl-C in the terminal is for us, and we stop the server last.
  const child = spawn(command, [...args, layout.settings], { stdio: 'ignore', detached: true });
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  child.once('error', () => ended.abort());
  child.unref();
  const { pid } = child;
  if (pid === undefined) return null;
  const record = { pid, address };
  await writeRecord(layout.record, record);
  const outcome = await becomesReady(address, say, PATIENCE_MS, ended.signal);
  if (outcome === 'ready') return record;
  if (ended.signal.aborted) return null;
  await endProcess(pid, LOOK_MS);
  throw new RedisDidNotStart('it did not answer', layout.log);
}

/** Waits for an answer, `patienceMs` without a word from the server; says so when it takes long. */
export async function becomesReady(
  address: OwnAddress,
  say: (line: string) => void,
  patienceMs: number,
  ended?: AbortSignal,
): Promise<'ready' | 'silent'> {
  const since = Date.now();
  let heard = since;
  let said = false;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- this is the waiting
    const health = await healthOf(address);
    if (health === 'ready') return 'ready';
    const now = Date.now();
    if (health === 'loading') heard = now;
    if (now - heard > patienceMs || ended?.aborted) return 'silent';
    if (!said && now - since > SAY_AFTER_MS) {
      said = true;
      say('Redis reads its data …');
    }
    // oxlint-disable-next-line no-await-in-loop
    await wait(LOOK_MS);
  }
}
