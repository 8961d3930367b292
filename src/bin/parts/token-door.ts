import { openTokens } from '../../api/index.ts';
import type { TokenDoor } from '../../cli/index.ts';
import { openRedis } from '../../redis/index.ts';
import { makeClient, ready } from './redis-clients.ts';
import { settingsOrThrow } from './settings.ts';
import { workspaceOf } from './workspace.ts';

/** Opens a workspace's tokens for the terminal. */
export async function openTokenDoor(workspace: string | null): Promise<TokenDoor> {
  const config = settingsOrThrow();
  const team = await workspaceOf(config, workspace);
  const wish = { url: config.REDIS_URL ?? null, folder: config.ONRECORD_FOLDER, say: () => {} };
  const redis = await openRedis(wish);
  const client = makeClient(redis.options, 'patient', () => {});
  await ready(client);
  const tokens = openTokens(client, Date.now);
  return {
    make: (days) => tokens.make(team, days),
    list: () => tokens.list(team),
    remove: (id) => tokens.remove(team, id),
    close: async () => {
      client.disconnect();
      await redis.close();
    },
  };
}
