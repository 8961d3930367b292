import { reach } from './reach.ts';
import type { Store } from './store.ts';

/** Takes a right for `ms`; `false` when another holds it. */
export async function takeClaim(
  { client, keys }: Store,
  what: string,
  token: string,
  ms: number,
): Promise<boolean> {
  return (await reach(client.set(keys.claim(what), token, 'PX', ms, 'NX'))) === 'OK';
}

const giveBack = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/** Gives a right back if `token` still holds it. */
export async function releaseClaim(
  { client, keys }: Store,
  what: string,
  token: string,
): Promise<void> {
  await reach(client.eval(giveBack, 1, keys.claim(what), token));
}
