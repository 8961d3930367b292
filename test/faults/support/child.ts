import { spawn } from 'node:child_process';
import { env as own } from 'node:process';
import { fileURLToPath } from 'node:url';
import { leaksIn } from '../../support/leaks.ts';
import { until } from './until.ts';

/** A process of the product. */
export interface Child {
  readonly pid: number;
  /** What it has written so far. */
  readonly output: () => string;
  readonly isAlive: () => boolean;
  /** Resolves with its exit code when it has ended; `null` when a signal ended it. */
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
  /** Resolves when it has ended. */
  readonly ended: Promise<number | null>;
  readonly ready: () => Promise<void>;
}

/** What was found in the logs of all that has ended since this was asked last and no log may hold. */
export const leaksSince = (): readonly string[] => leaked.splice(0);

const leaked: string[] = [];

type Program = 'bot' | 'web' | 'worker';

/** Starts the built bot, web or worker as `npm run start…` does, with these settings and none of this machine's. */
export function startChild(
  program: Program,
  settings: Readonly<Record<string, string | undefined>>,
): Child {
  const file = fileURLToPath(new URL(`../../../dist/src/bin/${program}.js`, import.meta.url));
  const child = spawn(process.execPath, [file], {
    env: { PATH: own['PATH'], LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (bytes: Buffer) => void (output += bytes.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.once('close', () => void leaked.push(...leaksIn(output)));
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    output: () => output,
    isAlive,
    ended,
    kill: async (signal) => {
      child.kill(signal);
      return ended;
    },
    ready: async () => {
      await until(() => output.includes('"msg":"ready"') || !isAlive(), 60_000, 20);
      if (!isAlive()) throw new Error(`${program} ended: ${output.slice(-500)}`);
    },
  };
}
