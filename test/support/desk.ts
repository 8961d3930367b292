import type { Archive, DailyOrder, KeptArticle } from '../../src/archive/archive.ts';
import { openDesk, type Errand } from '../../src/answers/index.ts';
import { readerOver } from './reader.ts';

const notHere = () => Promise.reject(new Error('the desk has no business with this'));

const notThere = () => {
  throw new Error('the desk has no business with this');
};

/** A desk over articles at hand, and what it did: errands handed on, orders noted, posts planned, the channels' articles. */
export function deskOver(articles: readonly KeptArticle[], moment = '2026-11-26T09:00:00Z') {
  let tokens = 0;
  const errands: Errand[] = [];
  const orders = new Map<string, DailyOrder>();
  const planned = new Set<string>();
  const current = new Map<string, number>();
  const archive: Archive = {
    ...readerOver(articles),
    keep: notHere,
    keepAll: notHere,
    byText: notHere,
    claim: notHere,
    release: notHere,
    forget: notHere,
    forgetArticle: notHere,
    lines: notThere,
    bring: notThere,
    check: notThere,
    imports: {
      settled: notHere,
      done: notHere,
      failed: notHere,
      progress: notHere,
      failures: notHere,
      again: notHere,
      end: notHere,
    },
    sites: { look: notHere },
    forgetOlder: notHere,
    forgetCorrectionsBy: notHere,
    correct: notHere,
    undo: notHere,
    setCurrent: async (channel, id) => void current.set(channel, id),
    daily: {
      order: async (order) => void orders.set(order.channel, order),
      orders: async () => [...orders.values()],
      orderOf: async (channel) => orders.get(channel) ?? null,
      cancel: async (channel) => orders.delete(channel),
      plan: async (channel, slot) => {
        const key = `${channel}:${slot}`;
        const fresh = !planned.has(key);
        planned.add(key);
        return fresh;
      },
      open: notHere,
      claim: notHere,
      settle: notHere,
    },
    feeds: {
      follow: notHere,
      unfollow: async () => false,
      feeds: async () => [],
      visited: notHere,
      seen: notHere,
      note: notHere,
    },
  };
  const desk = openDesk({
    archives: {
      of: () => archive,
      teamsWithCorrections: notHere,
      teamsWithDaily: notHere,
      teams: notHere,
      teamsWithFeeds: notHere,
      tidy: notHere,
      ping: notHere,
    },
    enqueue: async (errand) => void errands.push(errand),
    token: () => `c${(tokens += 1)}`,
    now: () => Date.parse(moment),
  });
  return { desk, archive, errands, orders, planned, current };
}
