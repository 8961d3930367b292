import { makeChanges } from './changes.ts';
import { makeChannels, makePeople, numbered } from './workspace.ts';
import { makeClock } from './clock.ts';
import { makeFaults } from './faults.ts';
import { makeLimiter } from './limiter.ts';
import { randomBytes } from 'node:crypto';
import type { Allowance, Limiter } from './limiter.ts';
import type {
  Call,
  Channel,
  Message,
  Person,
  Seed,
  StoredFile,
  Upload,
  View,
} from './workspace.ts';
import type { Changes } from './changes.ts';
import type { Json } from './json.ts';
import type { Faults } from './faults.ts';
import type { MovableClock } from './clock.ts';
import type { ResponseUrl } from './response-url.ts';
import type { Trigger } from './triggers.ts';

/** How the stand-in differs from the real thing, where a test wants it to. */
export type Options = Seed & {
  /** Whose workspace it is; what another stand-in of the same Slack is called must differ. */
  readonly team?: World['team'];
  /** The app's secrets, where two workspaces have installed the same app; the bot's token is each one's own. */
  readonly appSecrets?: Partial<Pick<World['secrets'], 'signing' | 'clientId' | 'clientSecret'>>;
  /** Seconds for which a bot token is good that was given at an installation; without it tokens do not end. */
  readonly tokenSeconds?: number;
  readonly appId?: string;
  readonly botName?: string;
  /** What the bot token may do. */
  readonly scopes?: readonly string[];
  /** The app's commands; without a list any is taken. */
  readonly commands?: readonly string[];
  /** Whether people, channels and links in a command's text are escaped. */
  readonly shouldEscape?: boolean;
  readonly ackTimeoutMs?: number;
  readonly posting?: Allowance;
  /** When an event that failed is sent again. */
  readonly retryDelaysMs?: readonly number[];
  /** What the clock runs on; requests are signed by the real time all the same, since apps check them by it. */
  readonly now?: () => number;
};

/** Everything the stand-in knows. */
export type World = {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: { readonly id: string; readonly botId: string; readonly botUserId: string };
  readonly secrets: {
    readonly signing: string;
    /** Renewed with each refresh. */
    bot: string;
    refresh: string;
    readonly app: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly settings: Required<
    Omit<
      Options,
      | 'people'
      | 'channels'
      | 'commands'
      | 'appId'
      | 'botName'
      | 'now'
      | 'team'
      | 'appSecrets'
      | 'tokenSeconds'
    >
  > & {
    readonly tokenSeconds: number | null;
    readonly commands: readonly string[] | null;
  };
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  /** Open modals of a person, the one on top last. */
  readonly modals: Map<string, View[]>;
  readonly homes: Map<string, View>;
  readonly files: Map<string, StoredFile>;
  /** What the app is about to put into a channel. */
  readonly uploads: Map<string, Upload>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** What the app last offered in an external select, by action id. */
  readonly offered: Map<string, readonly Json[]>;
  readonly oauthCodes: Map<string, string>;
  readonly calls: Call[];
  /** Rules of Slack's that the app has broken, in words. */
  readonly problems: string[];
  readonly clock: MovableClock;
  readonly changes: Changes;
  readonly faults: Faults;
  readonly limiter: Limiter;
  isInstalled: boolean;
  /** Where the stand-in listens, without a slash at the end. */
  url: string;
  readonly nextId: (letter: string) => string;
  /** A time stamp as Slack gives them, never the same twice. */
  readonly nextTs: () => string;
};

const SCOPES = [
  'commands',
  'chat:write',
  'chat:write.public',
  'links:read',
  'links:write',
  'files:read',
  'files:write',
  'app_mentions:read',
  'channels:read',
  'channels:history',
  'channels:join',
  'groups:read',
  'im:write',
  'users:read',
  'team:read',
] as const;

/** A workspace as the options want it, with the app installed. */
export function makeWorld(options: Options): World {
  const { appId = 'A0000001', botName = 'onrecord', commands = null, now = Date.now } = options;
  const clock = makeClock(now);
  const people = makePeople(options, botName);
  return {
    team: options.team ?? { id: 'T0000001', name: 'Newsroom', domain: 'newsroom' },
    app: { id: appId, botId: 'B0000001', botUserId: 'UBOT00001' },
    secrets: { ...makeSecrets(), ...options.appSecrets },
    settings: { ...makeSettings(options), commands },
    people,
    channels: makeChannels(options, [...people.values()]),
    messages: [],
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    uploads: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    offered: new Map(),
    oauthCodes: new Map(),
    calls: [],
    problems: [],
    clock,
    changes: makeChanges(),
    faults: makeFaults(),
    limiter: makeLimiter(clock.now),
    isInstalled: true,
    url: '',
    nextId: makeIds(),
    nextTs: makeStamps(clock.now),
  };
}

function makeSettings(options: Options): Omit<World['settings'], 'commands'> {
  return {
    tokenSeconds: options.tokenSeconds ?? null,
    scopes: options.scopes ?? SCOPES,
    shouldEscape: options.shouldEscape ?? true,
    ackTimeoutMs: options.ackTimeoutMs ?? 3000,
    posting: options.posting ?? { burst: 3, everyMs: 1000 },
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
  };
}

/** Something that nobody guesses. */
export const random = (): string => randomBytes(12).toString('hex');

function makeSecrets(): World['secrets'] {
  return {
    signing: random(),
    bot: `xoxb-${random()}`,
    refresh: `xoxe-${random()}`,
    app: `xapp-1-${random()}`,
    clientId: '100.200',
    clientSecret: random(),
  };
}

function makeIds(): (letter: string) => string {
  let count = 100;
  return (letter) => numbered(letter, ++count);
}

function makeStamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(now() * 1000), last + 1);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
  };
}
