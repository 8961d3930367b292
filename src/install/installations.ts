import type { Installation } from '@slack/bolt';
import type { Cluster, Redis } from 'ioredis';
import { NotInstalled } from './errors.ts';
import { datedAt, idOf, installedAt, readInstallation, writeInstallation } from './installation.ts';
import type { Keyring } from './keyring.ts';
import { allKey, installKey, ofKey } from './keys.ts';
import { isCurrent, seal, unseal } from './seal.ts';

/** Whose installation is meant. */
interface Whose {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly isEnterpriseInstall: boolean;
}

/** Workspaces that have installed the app, and their tokens; the tokens are sealed wherever they rest. */
export interface Installations {
  readonly store: (installation: Installation) => Promise<void>;
  /** Throws `NotInstalled` when there is none, `SealBroken` when it does not open. */
  readonly fetch: (whose: Whose) => Promise<Installation>;
  /** Removes one, unless it was installed after `at` (ms); gives the workspaces that lived by it. */
  readonly remove: (whose: Whose, at: number) => Promise<readonly string[]>;
  readonly isInstalled: (team: string) => Promise<boolean>;
  /** Seals everything anew by the first key; gives how many were sealed by an older one. */
  readonly reseal: () => Promise<number>;
  readonly all: () => Promise<readonly Installation[]>;
}

interface Tools {
  readonly client: Redis | Cluster;
  readonly ring: Keyring;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A clock of ours and Slack's may differ by this, ms. */
const LEEWAY = 2000;

/** Opens the installations in one Redis or Redis Cluster. The client is not closed here. */
export function openInstallations(tools: Tools): Installations {
  return {
    store: (installation) => store(datedAt(installation, tools.now()), tools),
    fetch: async (whose) => (await find(whose, tools)) ?? missing(),
    remove: (whose, at) => remove(whose, at, tools),
    isInstalled: async (teamId) =>
      (await find({ teamId, enterpriseId: undefined, isEnterpriseInstall: false }, tools)) !== null,
    reseal: () => reseal(tools),
    all: async () => {
      const ids = await tools.client.smembers(allKey);
      const found = await Promise.all(ids.toSorted().map((id) => read(id, tools)));
      return found.filter((each) => each !== null);
    },
  };
}

function missing(): never {
  throw new NotInstalled('No installation of this workspace');
}

async function store(installation: Installation, { client, ring }: Tools): Promise<void> {
  const id = idOf(installation);
  await client.set(installKey(id), seal(writeInstallation(installation), id, ring));
  await client.sadd(allKey, id);
}

async function read(id: string, { client, ring }: Tools): Promise<Installation | null> {
  const sealed = await client.get(installKey(id));
  return sealed === null ? null : readInstallation(unseal(sealed, id, ring));
}

/** The workspace's own, else that of its organisation, which a workspace is noted under when it is first heard of. */
async function find(whose: Whose, tools: Tools): Promise<Installation | null> {
  const { teamId, enterpriseId } = whose;
  if (whose.isEnterpriseInstall && enterpriseId !== undefined) {
    const found = await read(enterpriseId, tools);
    if (found !== null && teamId !== undefined)
      await tools.client.hset(ofKey, teamId, enterpriseId);
    return found;
  }
  if (teamId === undefined) return null;
  const own = await read(teamId, tools);
  if (own !== null) return own;
  const organisation = await tools.client.hget(ofKey, teamId);
  return organisation === null ? null : read(organisation, tools);
}

async function remove(whose: Whose, at: number, tools: Tools): Promise<readonly string[]> {
  const { teamId, enterpriseId } = whose;
  const id = whose.isEnterpriseInstall ? (enterpriseId ?? teamId) : teamId;
  if (id === undefined) return [];
  if ((await installedSince(id, tools)) > at + LEEWAY) return [];
  await tools.client.del(installKey(id));
  await tools.client.srem(allKey, id);
  const teams = await membersOf(id, tools);
  if (teams.length > 0) await tools.client.hdel(ofKey, ...teams);
  return [...new Set([...teams, ...(teamId === undefined ? [] : [teamId])])];
}

/** One that does not open any more is removed all the same. */
const installedSince = (id: string, tools: Tools): Promise<number> =>
  read(id, tools).then(
    (found) => (found === null ? 0 : installedAt(found)),
    () => 0,
  );

async function membersOf(organisation: string, { client }: Tools): Promise<string[]> {
  const all = await client.hgetall(ofKey);
  return Object.entries(all).flatMap(([team, of]) => (of === organisation ? [team] : []));
}

async function reseal(tools: Tools): Promise<number> {
  const { client, ring } = tools;
  let changed = 0;
  for (const id of await client.smembers(allKey)) {
    // oxlint-disable-next-line no-await-in-loop -- few, and one that does not open is told by itself
    const sealed = await client.get(installKey(id));
    if (sealed === null || isCurrent(sealed, ring)) continue;
    // oxlint-disable-next-line no-await-in-loop
    await client.eval(swap, 1, installKey(id), sealed, seal(unseal(sealed, id, ring), id, ring));
    changed += 1;
  }
  return changed;
}

/** Not over a token that was renewed in between: that one is sealed by the first key of whoever renewed it. */
const swap = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2]) end
return 1`;
