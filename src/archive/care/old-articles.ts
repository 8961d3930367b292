import { reach } from '../reach.ts';
import { readCard } from '../records/card.ts';
import type { Store } from '../store.ts';
import { takeOut } from './take-out.ts';

const PAGE = 100;
/** Most cards end before this many bytes. */
const CARD_BYTES = 800;

/** Takes out the articles that were added before an instant (ms); gives how many. */
export async function takeOutOlder(store: Store, before: number): Promise<number> {
  const { client, keys } = store;
  let taken = 0;
  for (;;) {
    /* oxlint-disable no-await-in-loop -- from the oldest on, until one is young enough */
    const ids = (await reach(client.zrange(keys.articles, 0, String(PAGE - 1)))).map(Number);
    for (const id of ids) {
      const added = await addedAt(store, id);
      if (added >= before) return taken;
      if (!(await takeOut(store, id))) await reach(client.zrem(keys.articles, String(id)));
      taken += 1;
    }
    if (ids.length < PAGE) return taken;
    /* oxlint-enable no-await-in-loop */
  }
}

/** One that is damaged or gone is as old as can be. */
async function addedAt({ client, keys }: Store, id: number): Promise<number> {
  const key = keys.article(id);
  const card = readCard(id, await reach(client.getrangeBuffer(key, 0, CARD_BYTES)));
  const whole = card === 'more' ? readCard(id, (await reach(client.getBuffer(key))) ?? NONE) : card;
  return whole === null || whole === 'more' ? 0 : Date.parse(whole.addedAt);
}

const NONE = Buffer.from('\n');
