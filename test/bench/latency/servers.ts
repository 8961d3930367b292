import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { env as own } from 'node:process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly close: () => void;
}

const place = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The bot as `npm run start:web` runs it. */
export const serveBot = (env: Readonly<Record<string, string>>) =>
  serve([place('../../../dist/src/bin/web.js')], env);

/** A bare Bolt app. */
export const serveBare = (env: Readonly<Record<string, string>>) =>
  serve(['--import', 'tsx', place('../run.ts'), 'bare-bolt'], env);

const LONGEST_MS = 30_000;

async function serve(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...own, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/slack/events`;
  await answers(url, child);
  return { url, close: () => void child.kill() };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  let isUp = false;
  while (!isUp && Date.now() < end && child.exitCode === null) {
    /* oxlint-disable no-await-in-loop -- this is the waiting */
    await new Promise((resolve) => setTimeout(resolve, 100));
    isUp = await fetch(url, { method: 'POST' }).then(
      () => true,
      () => false,
    );
    /* oxlint-enable no-await-in-loop */
  }
  if (!isUp) throw new Error('the server did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
