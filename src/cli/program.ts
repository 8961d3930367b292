import { Command, type CommanderError } from 'commander';
import { doctor } from './doctor.ts';
import { put } from './output.ts';
import { readCommand, type ReadOptions } from './read-command.ts';
import type { CliTools, ExitCode } from './tools.ts';

/** The commands as commander knows them; `done` gets the exit code of the one that ran. */
export function buildProgram(tools: CliTools, done: (code: ExitCode) => void): Command {
  const program = new Command('onrecord')
    .description('Who said what, and which numbers, in news articles.')
    .version(tools.version)
    .showHelpAfterError('(onrecord --help tells what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => tools.stdout.write(text),
      writeErr: (text) => tools.stderr.write(text),
    });

  program
    .command('read')
    .description('find the quotes and numbers in one article')
    .argument('[source]', 'a file (.txt, .html), a link, or - for standard input')
    .option('--json', 'print the whole reading as JSON')
    .option(
      '--jsonl',
      'read JSON lines {"id","text"} or {"id","html","url"} on standard input, print one line each',
    )
    .option('--explain', 'print which rule decided what')
    .action(async (source: string | undefined, options: ReadOptions) =>
      done(await readCommand(source, options, tools)),
    );

  program
    .command('doctor')
    .description('check this machine and its settings')
    .action(async () => done(await doctor(tools)));

  program
    .command('manifest')
    .description('print the Slack app manifest')
    .action(async () => {
      await put(tools.stdout, `${await tools.manifest()}\n`);
      done(0);
    });
  return program;
}

/** Commander's own errors: help and version are none. */
export function commanderCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? 0 : 2;
}
