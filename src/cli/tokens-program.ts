import type { Command } from 'commander';
import { Misuse } from './errors.ts';
import { put } from './output.ts';
import type { CliTools, ExitCode, TokenDoor } from './tools.ts';

interface Options {
  readonly workspace?: string;
  readonly days?: string;
}

type Done = (code: ExitCode) => void;
type Work = (door: TokenDoor, say: (line: string) => Promise<void>) => Promise<ExitCode>;

/** `onrecord token new · list · remove`: who may hand articles in from a content system. */
export function addTokens(program: Command, tools: CliTools, done: Done): void {
  const group = program
    .command('token')
    .description('the tokens by which a content system hands articles in');
  const workspace = ['--workspace <id>', 'Slack’s id of the workspace (T…)'] as const;
  const within = async (options: Options, work: Work) => {
    const door = await tools.tokens(options.workspace ?? null);
    try {
      done(await work(door, (line) => put(tools.stdout, `${line}\n`)));
    } finally {
      await door.close();
    }
  };
  group
    .command('new')
    .description('make a token and print it, this once')
    .option(...workspace)
    .option('--days <number>', 'after which it is good no longer')
    .action((options: Options) => within(options, (door, say) => make(options, door, say)));
  group
    .command('list')
    .description('what tokens there are')
    .option(...workspace)
    .action((options: Options) => within(options, list));
  group
    .command('remove')
    .description('take a token back')
    .argument('<id>', 'as the list has it')
    .option(...workspace)
    .action((id: string, options: Options) => within(options, remove(id)));
}

async function make({ days }: Options, door: TokenDoor, say: (line: string) => Promise<void>) {
  const number = days === undefined ? null : Number(days);
  if (number !== null && !(number > 0)) throw new Misuse('--days takes a number above 0.');
  await say(await door.make(number));
  return 0 as const;
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const list: Work = async (door, say) => {
  const tokens = await door.list();
  const lines = tokens.map(
    ({ id, made, expires }) =>
      `${id}  made ${dayOf(made)}  ${expires === null ? 'no end' : `until ${dayOf(expires)}`}`,
  );
  await say(lines.length === 0 ? 'There are none.' : lines.join('\n'));
  return 0;
};

const remove =
  (id: string): Work =>
  async (door, say) => {
    const gone = await door.remove(id);
    await say(gone ? 'It is good no longer.' : 'There is no such token; see onrecord token list.');
    return gone ? 0 : 1;
  };
