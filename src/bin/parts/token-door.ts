import { openTokens } from '../../api/index.ts';
import type { TokenDoor } from '../../cli/index.ts';
import { openOwnRedis } from './own-redis.ts';
import { settingsOrThrow } from './settings.ts';
import { workspaceOf } from './workspace.ts';

/** Opens a workspace's tokens for the terminal. */
export async function openTokenDoor(workspace: string | null): Promise<TokenDoor> {
  const config = settingsOrThrow();
  const team = await workspaceOf(config, workspace);
  const { connect, close } = await openOwnRedis(config);
  const client = await connect('patient');
  const tokens = openTokens(client, Date.now);
  return {
    make: (days) => tokens.make(team, days),
    list: () => tokens.list(team),
    remove: (id) => tokens.remove(team, id),
    close,
  };
}
