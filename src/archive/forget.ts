import { allTeamsKey, correctedTeamsKey, fedTeamsKey, teamsKey } from './keys.ts';
import { reach } from './reach.ts';
import type { Store } from './store.ts';

const AT_ONCE = 500;

/** Removes every key of a workspace. */
export async function forget({ client, keys }: Store, team: string): Promise<void> {
  await reach(client.srem(teamsKey, team));
  await reach(client.srem(correctedTeamsKey, team));
  await reach(client.srem(allTeamsKey, team));
  await reach(client.srem(fedTeamsKey, team));
  // In a pattern these mean something.
  const pattern = `${keys.root.replace(/[*?[\]\\^]/g, '\\$&')}*`;
  let cursor = '0';
  do {
    // Each page names the next.
    /* oxlint-disable no-await-in-loop */
    const [next, found] = await reach(client.scan(cursor, 'MATCH', pattern, 'COUNT', AT_ONCE));
    if (found.length > 0) await reach(client.unlink(found));
    cursor = next;
    /* oxlint-enable no-await-in-loop */
  } while (cursor !== '0');
}
