import { Command, type CommanderError } from 'commander';
import { addArchive } from './care/archive-program.ts';
import { doctor } from './doctor.ts';
import { put } from './output.ts';
import { addTokens } from './tokens-program.ts';
import type { ReadOptions } from './read-command.ts';
import type { CliTools, ExitCode } from './tools.ts';

/** The commands as commander knows them; `done` gets the exit code of the one that ran. */
export function buildProgram(tools: CliTools, done: Done): Command {
  const program = new Command('onrecord')
    .description('Who said what, and which numbers, in news articles.')
    .version(tools.version)
    .showHelpAfterError('(onrecord --help tells what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => tools.stdout.write(text),
      writeErr: (text) => tools.stderr.write(text),
    });

  addReading(program, tools, done);
  addCare(program, tools, done);
  addArchive(program, tools, done);
  return program;
}

/** Gets the exit code of the command that ran. */
export type Done = (code: ExitCode) => void;

/** What one does with articles. The engine takes half a second to load: help and mistakes need not wait for it. */
function addReading(program: Command, tools: CliTools, done: Done): void {
  program
    .command('read')
    .description('find the quotes and numbers in one article')
    .argument(
      '[source]',
      'a file (.docx, .pdf, .txt, .md, .html, .eml, a wire story), a link, or - for standard input',
    )
    .option('--json', 'print the whole reading as JSON')
    .option(
      '--jsonl',
      'read JSON lines {"id","text"} or {"id","html","url"} on standard input, print one line each',
    )
    .option('--explain', 'print which rule decided what, and who else was weighed as the speaker')
    .option('--beliefs', 'tell also what people are said to think, want or support')
    .action(async (source: string | undefined, options: ReadOptions) =>
      done(await (await import('./read-command.ts')).readCommand(source, options, tools)),
    );

  program
    .command('quote')
    .description('show what somebody said, in these articles')
    .argument('<name>', 'a name, as in Slack: Dorrian, "Dorrian on Mosul", "Dorrian direct"')
    .argument('<source...>', 'files, links, or - for standard input')
    .action(async (name: string, sources: string[]) =>
      done(await (await import('./ask.ts')).ask('quote', name, sources, tools)),
    );

  program
    .command('check')
    .description('tell whether somebody said exactly this, in these articles')
    .argument('<words>', 'as in Slack: the words, or \'"the words" NAME\'')
    .argument('<source...>', 'files, links, or - for standard input')
    .action(async (words: string, sources: string[]) =>
      done(await (await import('./ask.ts')).ask('check', words, sources, tools)),
    );

  addNumbers(program, tools, done);
}

function addNumbers(program: Command, tools: CliTools, done: Done): void {
  program
    .command('numbers')
    .description('show the key numbers of these articles, or those on a topic')
    .argument(
      '<topicAndSource...>',
      'a topic, if any ("foreign fighters", "by Dorrian"), then files, links, or -',
    )
    .option('--explain', 'print every number, the most wanted first, and the reasons for that')
    .option('--charts <folder>', 'with "TOPIC in:all": draw what has figures of four days or more')
    .action(async (words: string[], { explain = false, charts }: NumbersOptions) => {
      const { askNumbers, explainKeys } = await import('./ask.ts');
      done(await (explain ? explainKeys(words, tools) : askNumbers(words, tools, charts ?? null)));
    });
}

interface NumbersOptions {
  readonly explain?: boolean;
  readonly charts?: string;
}

/** What one does with an installation. */
function addCare(program: Command, tools: CliTools, done: Done): void {
  program
    .command('doctor')
    .description('check this machine and its settings')
    .action(async () => done(await doctor(tools)));

  program
    .command('corrections')
    .description('what people have put right')
    .command('export')
    .description('print the corrected articles as training lines (JSON lines)')
    .action(async () => {
      for (const line of await tools.corrections())
        // oxlint-disable-next-line no-await-in-loop -- a pipe takes one line after the other
        await put(tools.stdout, `${line}\n`);
      done(0);
    });

  addKeys(program, tools, done);
  addTokens(program, tools, done);

  program
    .command('manifest')
    .description('print the Slack app manifest')
    .action(async () => {
      await put(tools.stdout, `${await tools.manifest()}\n`);
      done(0);
    });
}

/** The keys that seal the tokens of several workspaces. */
function addKeys(program: Command, { keys, stdout }: CliTools, done: Done): void {
  const group = program.command('keys').description('the keys that seal workspaces’ tokens');
  group
    .command('new')
    .description('print a fresh key, to be put first in ONRECORD_KEYS')
    .action(async () => {
      await put(stdout, `${await keys.fresh()}\n`);
      done(0);
    });
  group
    .command('rotate')
    .description('seal every token anew by the first key; the others can go afterwards')
    .action(async () => {
      const changed = await keys.rotate();
      await put(stdout, `${changed} sealed anew; only the first key is needed now.\n`);
      done(0);
    });
}

/** Commander's own errors: help and version are none. */
export function commanderCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? 0 : 2;
}
