import type { Command } from 'commander';
import type { Done } from '../program.ts';
import type { CliTools } from '../tools.ts';

const WORKSPACE = [
  '--workspace <id>',
  'Slack’s id of the workspace; that of the bot token without it',
] as const;

/** Bringing articles in by the thousand, and looking after what is there. */
export function addArchive(program: Command, tools: CliTools, done: Done): void {
  program
    .command('import')
    .description('read a folder of articles, or a file of JSON lines, into the archive')
    .argument(
      '<place>',
      'a folder (.txt, .html, .jsonl), or a file of lines {"id","text"} or {"id","html","url"}',
    )
    .option('--failures <file>', 'where to write what failed and why', 'onrecord-failures.jsonl')
    .option(...WORKSPACE)
    .action(async (place: string, options: { workspace?: string; failures: string }) =>
      done(await (await import('../bulk/import.ts')).importCommand(place, options, tools)),
    );
  const archive = program.command('archive').description('the archive of a workspace');
  addMoving(archive, tools, done);
  addMending(archive, tools, done);
}

const commands = () => import('./archive-commands.ts');

function addMoving(archive: Command, tools: CliTools, done: Done): void {
  archive
    .command('export')
    .description('write everything as JSON lines; a file that broke off is gone on with')
    .argument('<file>', 'the file, or - for standard output')
    .option(...WORKSPACE)
    .action(async (file: string, where: { workspace?: string }) =>
      done(await (await commands()).exportCommand(file, where, tools)),
    );
  archive
    .command('import')
    .description('bring in what export wrote; done again it goes on where it broke off')
    .argument('<file>', 'the file, or - for standard input')
    .option(...WORKSPACE)
    .action(async (file: string, where: { workspace?: string }) =>
      done(await (await commands()).importArchiveCommand(file, where, tools)),
    );
}

function addMending(archive: Command, tools: CliTools, done: Done): void {
  archive
    .command('check')
    .description('find what does not agree with the articles')
    .option('--mend', 'put it right')
    .option(...WORKSPACE)
    .action(async (options: { workspace?: string; mend?: boolean }) =>
      done(await (await commands()).checkCommand(options, tools)),
    );
  archive
    .command('forget')
    .description('delete an article, one person’s corrections, or everything')
    .option('--article <address>', 'its address, or its number')
    .option('--corrections-by <user>', 'Slack’s id of the person')
    .option('--everything', 'the whole workspace')
    .option(...WORKSPACE)
    .action(
      async (options: {
        workspace?: string;
        article?: string;
        correctionsBy?: string;
        everything?: boolean;
      }) => done(await (await commands()).forgetCommand(options, tools)),
    );
}
