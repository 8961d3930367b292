import { beginningWith, keyPages } from './client.ts';
import { allTeamsKey, correctedTeamsKey, fedTeamsKey, teamsKey } from './keys.ts';
import { reach } from './reach.ts';
import type { Store } from './store.ts';

const AT_ONCE = 500;

/** Removes every key of a workspace, step by step; harmless to repeat. */
export async function forget({ client, keys }: Store, team: string): Promise<void> {
  await reach(client.srem(teamsKey, team));
  await reach(client.srem(correctedTeamsKey, team));
  await reach(client.srem(allTeamsKey, team));
  await reach(client.srem(fedTeamsKey, team));
  for await (const page of keyPages(client, beginningWith(keys.root), AT_ONCE))
    await reach(client.unlink(...page.keys));
}
