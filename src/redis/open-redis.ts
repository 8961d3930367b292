import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Address } from './address.ts';
import { healthOf, otherClients } from './ask.ts';
import { findBinary, type Binary } from './binary.ts';
import { NoRedis, RedisDidNotStart } from './errors.ts';
import { installCommand } from './install-command.ts';
import { layoutOf, type Layout } from './layout.ts';
import { alone } from './lock.ts';
import { endProcess, runsWith } from './process.ts';
import { readRecord, type ServerRecord } from './record.ts';
import { becomesReady, startServer } from './start-server.ts';
import { unpackRedis } from './unpack.ts';

/** How Redis is to be come by. */
export interface RedisWish {
  /** REDIS_URL; `null` when it is not set: then one comes along. */
  readonly url: string | null;
  /** The product's own folder. */
  readonly folder: string;
  /** Told of each step that takes longer than a second. */
  readonly say: (line: string) => void;
  /** Where an unpacked server is kept; absent = in `folder`. Several folders can share one. */
  readonly binaries?: string;
  /** The server program to start, of Redis or Valkey; absent = the first that is found, else one that is fetched. */
  readonly program?: string | undefined;
}

/** A Redis that answers. */
export interface RunningRedis {
  readonly options: Address;
  /** Whether this call started it. */
  readonly started: boolean;
  /** Stops it if this call started it and nobody else is connected. */
  readonly close: () => Promise<void>;
}

const STOP_MS = 10_000;
/** A server that runs and says nothing for so long hangs. */
const HUNG_MS = 5000;
const LAST_WORDS_MS = 2000;
/** How long those who are about to hang up may take. */
const LEAVE_MS = 1000;

/** Uses the Redis that is named; else the one that already runs in our folder; else starts one there, from a program that is found or fetched. */
export async function openRedis(wish: RedisWish): Promise<RunningRedis> {
  if (wish.url !== null) return borrowed({ url: wish.url });
  const layout = layoutOf(wish.folder);
  const waiting = () => wish.say('Waiting for another start of onrecord in this folder …');
  try {
    return await alone(layout.home, waiting, () => openOwn(layout, wish));
  } catch (cause) {
    throw cause instanceof NoRedis || cause instanceof RedisDidNotStart
      ? cause
      : new RedisDidNotStart(reasonOf(cause), layout.home, { cause });
  }
}

const borrowed = (options: Address): RunningRedis => ({
  options,
  started: false,
  close: () => Promise.resolve(),
});

async function openOwn(layout: Layout, wish: RedisWish): Promise<RunningRedis> {
  const before = (await readRecord(layout.record)) ?? unrecorded(layout);
  if (await isUsable(before, layout, wish.say)) return borrowed(before.address);
  const binary =
    wish.program === undefined
      ? await binaryIn(path.resolve(wish.binaries ?? wish.folder, 'redis'), layout, wish.say)
      : { command: wish.program, args: [] };
  const record = await startServer(layout, binary, wish.say);
  return { options: record.address, started: true, close: () => stop(record, layout) };
}

/** Whoever removed the record has not stopped the server. */
const unrecorded = ({ socket }: Layout): ServerRecord => ({ pid: 0, address: { path: socket } });

/** Whether the server that was started before answers. One that runs and is silent is stopped: two must never have one folder of data. */
async function isUsable(
  { pid, address }: ServerRecord,
  { settings }: Layout,
  say: (line: string) => void,
): Promise<boolean> {
  if ((await healthOf(address)) === 'ready') return true;
  if (!(await runsWith(pid, settings))) return false;
  if ((await becomesReady(address, say, HUNG_MS)) === 'ready') return true;
  await endProcess(pid, LAST_WORDS_MS);
  return false;
}

async function binaryIn(
  binaries: string,
  layout: Layout,
  say: (line: string) => void,
): Promise<Binary> {
  const root = path.join(binaries, 'root');
  const known = await findBinary(root);
  if (known !== null) return known;
  // Our own folder is locked already.
  return binaries === layout.home
    ? fetched(root, say)
    : alone(
        binaries,
        () => say('Waiting for Redis to be fetched …'),
        async () => (await findBinary(root)) ?? fetched(root, say),
      );
}

async function fetched(root: string, say: (line: string) => void): Promise<Binary> {
  say('Fetching Redis from the package archive of this system, once …');
  const wrong = await unpackRedis(root);
  const binary = wrong === null ? await findBinary(root) : null;
  if (binary !== null) return binary;
  throw new NoRedis(
    await installCommand(),
    wrong ?? 'what was fetched does not run here, or is older',
  );
}

async function stop({ pid, address }: ServerRecord, layout: Layout): Promise<void> {
  if (!(await runsWith(pid, layout.settings)) || (await isWanted(address))) return;
  await endProcess(pid, STOP_MS);
  await rm(layout.record, { force: true });
}

async function isWanted(address: ServerRecord['address']): Promise<boolean> {
  const until = Date.now() + LEAVE_MS;
  // oxlint-disable-next-line no-await-in-loop -- this is the waiting
  while ((await otherClients(address)) > 0) {
    if (Date.now() > until) return true;
    // oxlint-disable-next-line no-await-in-loop
    await wait(50);
  }
  return false;
}

const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : 'unknown');
