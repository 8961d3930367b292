import { spawn } from 'node:child_process';

/** How a command ended; `code` is `null` when it could not be started or was stopped after its time. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const MOST_OUTPUT = 100_000;

/** Runs a command to its end with the environment of this process; nothing of it is shown. */
export function run(
  command: string,
  args: readonly string[],
  timeoutMs: number,
  cwd?: string,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd !== undefined && { cwd }),
    });
    // Not `spawn`'s own time limit: its timer lives on when the command is not there.
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const end = (ended: Ended) => {
      clearTimeout(timer);
      resolve(ended);
    };
    let output = '';
    const hear = (chunk: Buffer) => {
      if (output.length < MOST_OUTPUT) output += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', () => end({ code: null, output: 'it could not be started' }));
    child.on('close', (code) => end({ code, output }));
  });
}
