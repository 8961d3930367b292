/** What the bot may do in a workspace, and what it is for. */
export interface Scope {
  readonly name: string;
  /** Without it the bot does not work at all. */
  readonly needed: boolean;
  /** What is missing without it. */
  readonly lets: string;
}

/** Every scope that is asked for. Nothing of a channel's history is read. */
export const scopeTable: readonly Scope[] = [
  { name: 'commands', needed: true, lets: 'commands and shortcuts' },
  { name: 'chat:write', needed: true, lets: 'daily posts and direct messages' },
  {
    name: 'chat:write.public',
    needed: false,
    lets: 'daily posts in channels without an invitation',
  },
  {
    name: 'users:read',
    needed: false,
    lets: '“yesterday” and times of day in the asker’s own zone',
  },
  { name: 'files:read', needed: false, lets: 'files dropped into /onrecord add' },
  { name: 'files:write', needed: false, lets: 'charts below figures that are shared' },
  { name: 'app_mentions:read', needed: false, lets: 'answers to a mention in a thread' },
  { name: 'links:read', needed: false, lets: 'previews of links to articles' },
  { name: 'links:write', needed: false, lets: 'previews of links to articles' },
];

export const scopes: readonly string[] = scopeTable.map(({ name }) => name);
