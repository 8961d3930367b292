import { createHash, randomBytes } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';
import { z } from 'zod';

/** HASH: digest of a token → how long it is good. Tokens themselves rest nowhere; the key goes with its workspace when that is forgotten. */
const tokensKey = (team: string) => `or:{${encodeURIComponent(team)}}:api`;
const PREFIX = 'onr';

const Record = z.object({
  /** Milliseconds since 1970. */
  made: z.number(),
  expires: z.number().nullable(),
});

interface ListedToken extends z.output<typeof Record> {
  /** The beginning of its digest, to name it by. */
  readonly id: string;
}

/** The tokens by which content systems hand articles in, each for one workspace. */
export interface Tokens {
  /** A new token; it is shown once. `days` after which it is good no longer; `null` for never. */
  readonly make: (team: string, days: number | null) => Promise<string>;
  /** The workspace that a token is for; `null` for one that is unknown or expired. */
  readonly teamOf: (token: string) => Promise<string | null>;
  readonly list: (team: string) => Promise<readonly ListedToken[]>;
  /** Takes one back by its id; `false` when there is none. */
  readonly remove: (team: string, id: string) => Promise<boolean>;
}

/** Opens the tokens in one Redis or Redis Cluster; `now` in milliseconds since 1970. The client is not closed here. */
export function openTokens(client: Redis | Cluster, now: () => number): Tokens {
  const list = async (team: string) => {
    const all = Object.entries(await client.hgetall(tokensKey(team)));
    return all.flatMap(([digest, record]) => {
      const found = readRecord(record);
      return found === null ? [] : [{ digest, ...found }];
    });
  };
  return {
    make: async (team, days) => {
      const named = Buffer.from(team).toString('base64url');
      const token = [PREFIX, named, randomBytes(32).toString('base64url')].join('.');
      const expires = days === null ? null : now() + days * DAY_MS;
      const record = JSON.stringify({ made: now(), expires });
      await client.hset(tokensKey(team), digestOf(token), record);
      return token;
    },
    teamOf: async (token) => {
      const team = teamIn(token);
      if (team === null) return null;
      const found = readRecord(await client.hget(tokensKey(team), digestOf(token)));
      const isGood = found !== null && (found.expires === null || found.expires > now());
      return isGood ? team : null;
    },
    list: async (team) =>
      (await list(team)).map(({ digest, made, expires }) => ({
        id: digest.slice(0, ID_LENGTH),
        made,
        expires,
      })),
    remove: async (team, id) => {
      const all = await list(team);
      const found = all.find(({ digest }) => digest.slice(0, ID_LENGTH) === id);
      return found !== undefined && (await client.hdel(tokensKey(team), found.digest)) === 1;
    },
  };
}

const DAY_MS = 86_400_000;
const ID_LENGTH = 12;

/** A token names its workspace, which is no secret. */
function teamIn(token: string): string | null {
  const [prefix, named = '', secret = ''] = token.slice(0, 200).split('.');
  const team = Buffer.from(named, 'base64url').toString();
  return prefix === PREFIX && team !== '' && secret !== '' ? team : null;
}

function readRecord(record: string | null): z.output<typeof Record> | null {
  const found = Record.safeParse(record === null ? null : JSON.parse(record));
  return found.success ? found.data : null;
}

/** A token has 256 random bits, so a plain digest tells nothing of it. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');
