import { z } from 'zod';
import type { Claim, DailyBook, DailyOrder, PlannedPost } from '../archive.ts';
import { teamsKey } from '../keys.ts';
import { reach } from '../reach.ts';
import { readOrder, writeOrder } from '../records/order.ts';
import type { Store } from '../store.ts';
import { claimScript, orderScript, planScript, settleScript } from './scripts.ts';

/** Longer than the planner looks back, so that a date that was dealt with is not planned again. */
const REMEMBERED_SECONDS = 30 * 86_400;

/** The daily posts of one workspace. */
export function dailyBook(store: Store, team: string): DailyBook {
  const { client, keys } = store;
  return {
    order: async (order) => {
      await reach(client.sadd(teamsKey, team));
      const args = [order.channel, writeOrder(order), order.told];
      await reach(client.eval(orderScript, 2, keys.orders, keys.told, ...args));
    },
    orders: () => allOrders(store),
    orderOf: async (channel) => {
      const [record, told] = await Promise.all([
        reach(client.hget(keys.orders, channel)),
        reach(client.hget(keys.told, channel)),
      ]);
      return readOrder(record, told);
    },
    cancel: async (channel) => {
      const [removed] = await Promise.all([
        reach(client.hdel(keys.orders, channel)),
        reach(client.hdel(keys.told, channel)),
      ]);
      return removed === 1;
    },
    plan: async (channel, slot) => {
      const key = keyOf(channel, slot);
      const planned = client.eval(planScript, 2, keys.post(key), keys.open, key, channel, slot);
      return (await reach(planned)) === 1;
    },
    open: (channel) => openPosts(store, channel),
    claim: (key, token, now) => claim(store, key, token, now),
    settle: async (key, token, state, told) => {
      const names = [keys.post(key), keys.open, keys.told, keys.orders];
      const args = [token, state, key, channelOf(key), told ?? '', REMEMBERED_SECONDS];
      return (await reach(client.eval(settleScript, names.length, ...names, ...args))) === 1;
    },
  };
}

const keyOf = (channel: string, slot: string) => `${channel}:${slot}`;

/** Everything before the slot. */
const channelOf = (key: string) => key.slice(0, key.lastIndexOf(':'));

async function allOrders({ client, keys }: Store): Promise<DailyOrder[]> {
  const [orders, told] = await Promise.all([
    reach(client.hgetall(keys.orders)),
    reach(client.hgetall(keys.told)),
  ]);
  return Object.entries(orders)
    .map(([channel, record]) => readOrder(record, told[channel] ?? null))
    .filter((order) => order !== null)
    .toSorted((a, b) => (a.channel < b.channel ? -1 : 1));
}

const Post = z.tuple([
  z.enum(['planned', 'sending', 'sent', 'unknown', 'skipped']),
  z.string(),
  z.string(),
]);

async function openPosts({ client, keys }: Store, of?: string): Promise<PlannedPost[]> {
  const all = await reach(client.smembers(keys.open));
  const open = of === undefined ? all : all.filter((key) => channelOf(key) === of);
  const posts = await Promise.all(
    open.map(async (key): Promise<PlannedPost[]> => {
      const fields = client.hmget(keys.post(key), 'state', 'channel', 'date');
      const post = Post.safeParse(await reach(fields));
      if (!post.success) return [];
      const [state, channel, slot] = post.data;
      return [{ key, channel, slot, state }];
    }),
  );
  return posts.flat().toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const Claimed = z.tuple([z.enum(['send', 'done', 'unsure']), z.coerce.number()]);

async function claim(
  { client, keys }: Store,
  key: string,
  token: string,
  now: number,
): Promise<Claim> {
  const claimed = await reach(client.eval(claimScript, 1, keys.post(key), token, now));
  const [state, started] = Claimed.parse(claimed);
  return state === 'unsure' ? { state, started } : { state };
}
