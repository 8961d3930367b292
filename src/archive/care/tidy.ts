import type { Redis } from 'ioredis';
import type { Tidied } from '../archive.ts';
import { keyPages, type Client } from '../client.ts';
import { allTeamsKey, keysOf } from '../keys.ts';
import { reach } from '../reach.ts';
import { isList, sha1, shortenScript, withoutGone } from './lists.ts';
import { tidyNames } from './names.ts';

const AT_ONCE = 1000;
/** A list that takes more than this many times its length in memory is written anew. */
const SLACK = 1.2;
const OVERHEAD = 160;
/** `or:{team}:kind:name`, the team percent-encoded. */
const KEY = /^or:\{([^}]*)\}:([a-z]+)(?::|$)/;

interface Team {
  /** Articles that were replaced or forgotten since the last time. */
  readonly stale: number;
  readonly days: Buffer;
}

/** Walks over all keys once: lists lose what belongs to replaced and forgotten articles, and the room that appending leaves; names of whom nothing is left are taken out. */
export async function tidyAll(client: Client): Promise<Tidied> {
  const teams = new Map<string, Team>();
  const sum = { lists: 0, bytes: 0 };
  for await (const { master, keys } of keyPages(client, 'or:{*', AT_ONCE)) {
    /* oxlint-disable no-await-in-loop -- one after the other, beside all else */
    await meetAll(client, keys, teams);
    for (const { key, team, kind } of await loose(master, keys, teams)) {
      const saved = await tidyList(client, key, kind, teams.get(team)?.days ?? Buffer.alloc(0));
      if (saved > 0) sum.lists += 1;
      sum.bytes += saved;
    }
    /* oxlint-enable no-await-in-loop */
  }
  for (const [team, { stale }] of teams)
    // oxlint-disable-next-line no-await-in-loop -- one workspace after the other
    if (stale > 0) await settle(client, team, stale);
  return { ...sum, teams: teams.size };
}

interface Loose {
  readonly key: string;
  readonly team: string;
  readonly kind: string;
}

function named(page: readonly string[]): Loose[] {
  return page.flatMap((key): Loose[] => {
    const [, team, kind = ''] = KEY.exec(key) ?? [];
    return team === undefined ? [] : [{ key, team: decodeURIComponent(team), kind }];
  });
}

async function meetAll(client: Client, page: readonly string[], teams: Map<string, Team>) {
  for (const { team } of named(page))
    // oxlint-disable-next-line no-await-in-loop -- each is seen for the first time once
    if (!teams.has(team)) teams.set(team, await meet(client, team));
}

/** The lists of a page of one master that are to be looked at: those of a workspace where articles have gone, and those with too much room. */
async function loose(
  master: Redis,
  page: readonly string[],
  teams: ReadonlyMap<string, Team>,
): Promise<Loose[]> {
  const lists = named(page).filter(({ kind }) => isList(kind));
  const pipeline = master.pipeline();
  for (const { key } of lists) pipeline.strlen(key).call('MEMORY', 'USAGE', key, 'SAMPLES', '0');
  const sizes = (await reach(pipeline.exec())) ?? [];
  return lists.filter(({ team }, i) => {
    const length = Number(sizes[2 * i]?.[1] ?? 0);
    const used = Number(sizes[2 * i + 1]?.[1] ?? 0);
    return (teams.get(team)?.stale ?? 0) > 0 || used > length * SLACK + OVERHEAD;
  });
}

async function meet(client: Client, team: string): Promise<Team> {
  const keys = keysOf(team);
  await reach(client.sadd(allTeamsKey, team));
  const [stale, days] = await Promise.all([
    reach(client.get(keys.stale)),
    reach(client.getBuffer(keys.days)),
  ]);
  return { stale: Number(stale ?? 0), days: days ?? Buffer.alloc(0) };
}

/** Gives how many bytes shorter the list is, or one where it only lost its room. */
async function tidyList(client: Client, key: string, kind: string, days: Buffer): Promise<number> {
  const list = await reach(client.getBuffer(key));
  if (list === null) return 0;
  const shorter = withoutGone(kind, list, days);
  const done = client.eval(shortenScript, 1, key, list.length, sha1(list), shorter);
  return (await reach(done)) === 1 ? Math.max(1, list.length - shorter.length) : 0;
}

async function settle(client: Client, team: string, stale: number): Promise<void> {
  const keys = keysOf(team);
  await tidyNames(client, keys);
  await reach(client.decrby(keys.stale, stale));
}
