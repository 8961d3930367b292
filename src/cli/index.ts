import { CommanderError } from 'commander';
import { OnRecordError } from '../errors.ts';
import { Misuse } from './errors.ts';
import { harmless } from './output.ts';
import { buildProgram, commanderCode } from './program.ts';
import type { CliTools, ExitCode } from './tools.ts';

export { clockCheck, nodeCheck } from './doctor.ts';
export type { ArchiveDoor, TokenDoor, Bulk, Check, CliTools, ExitCode, Finding } from './tools.ts';

/** Runs one command line (without node and script) and tells its exit code; prints what went wrong, in a sentence. */
export async function runCli(argv: readonly string[], tools: CliTools): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = buildProgram(tools, (done) => {
    code = done;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, tools);
  }
}

function failed(error: unknown, { stderr }: CliTools): ExitCode {
  if (error instanceof CommanderError) return commanderCode(error);
  if (isPipeClosed(error)) return 0;
  if (error instanceof OnRecordError) stderr.write(`onrecord: ${harmless(error.hint)}\n`);
  else
    stderr.write(
      `onrecord: something went wrong. ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
    );
  return error instanceof Misuse ? 2 : 1;
}

/** Whoever read the output has seen enough, as `head` does. */
function isPipeClosed(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPIPE';
}
