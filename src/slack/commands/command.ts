import type { CommandName } from '../../answers/index.ts';

/** All there is to know of a slash command. */
export interface Command {
  /** With its slash. */
  readonly name: `/${CommandName}`;
  readonly asks: CommandName;
  readonly usage: string;
  readonly about: string;
  readonly example: string;
}
