import type { Json } from './json.ts';

/** Somebody in the workspace. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly tz: string;
  readonly isBot: boolean;
};

/** A place to talk in; a direct message is one with two members. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isDirect: boolean;
  isArchived: boolean;
  /** Only admins may post. */
  isRestricted: boolean;
  readonly members: Set<string>;
};

/** A message as somebody sees it. */
export type Message = {
  readonly ts: string;
  readonly channel: string;
  /** Who wrote it: a person, the bot, or `USLACKBOT`. */
  readonly user: string;
  /** The one person who sees it, `null` when the whole channel does. */
  readonly ephemeralTo: string | null;
  text: string;
  blocks: readonly Json[];
  threadTs: string | null;
  metadata: Json | null;
  isEdited: boolean;
};

/** A modal or a Home tab as the app has set it. */
export type View = {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  hash: string;
  /** What the app sent: type, title, blocks, callback_id, private_metadata … */
  content: Json;
  /** Complaints about single fields, by block id. */
  errors: Readonly<Record<string, string>>;
};

/** A file that somebody has dropped. */
export type StoredFile = {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly mimetype: string;
  readonly content: Buffer;
};

/** A file on its way from the app. */
export type Upload = {
  readonly name: string;
  readonly alt: string;
  /** `null` until it has been sent. */
  readonly content: Buffer | null;
};

/** One call of the Web API or a response_url. */
export type Call = {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
  readonly answer: Json;
};

/** The members and channels to begin with; the bot is added to them. */
export type Seed = {
  readonly people?: readonly {
    readonly name: string;
    readonly realName?: string;
    readonly tz?: string;
  }[];
  readonly channels?: readonly {
    readonly name: string;
    readonly isPrivate?: boolean;
    /** Whether the bot has been invited; it has unless said otherwise. */
    readonly hasBot?: boolean;
  }[];
};

/** Slack's own voice in a channel. */
export const SLACKBOT = 'USLACKBOT';

const DEFAULT_PEOPLE: NonNullable<Seed['people']> = [{ name: 'ana' }, { name: 'ben' }];
const DEFAULT_CHANNELS: NonNullable<Seed['channels']> = [
  { name: 'newsroom' },
  { name: 'general', hasBot: false },
];

/** The people of a seed, in order: `U0000001` …, the bot `UBOT00001` last. */
export function makePeople(seed: Seed, botName: string): Map<string, Person> {
  const people = (seed.people ?? DEFAULT_PEOPLE).map((person, index) => makePerson(person, index));
  const bot = { id: 'UBOT00001', name: botName, realName: botName, tz: 'Etc/UTC', isBot: true };
  return new Map([...people, bot].map((person) => [person.id, person]));
}

type NewPerson = NonNullable<Seed['people']>[number];

function makePerson({ name, realName, tz = 'Europe/London' }: NewPerson, index: number): Person {
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    id: numbered('U', index + 1),
    name,
    realName: realName ?? capitalised,
    tz,
    isBot: false,
  };
}

/** The channels of a seed, with everybody in them. */
export function makeChannels(seed: Seed, people: readonly Person[]): Map<string, Channel> {
  const made = (seed.channels ?? DEFAULT_CHANNELS).map((channel, index) => {
    const { hasBot = true, isPrivate = false } = channel;
    const members = people.filter((person) => !person.isBot || hasBot).map(({ id }) => id);
    return makeChannel(numbered('C', index + 1), channel.name, members, { isPrivate });
  });
  return new Map(made.map((channel) => [channel.id, channel]));
}

/** A channel with these members. */
export function makeChannel(
  id: string,
  name: string,
  members: Iterable<string>,
  kind: { readonly isPrivate?: boolean; readonly isDirect?: boolean } = {},
): Channel {
  return {
    isPrivate: false,
    isDirect: false,
    ...kind,
    id,
    name,
    isArchived: false,
    isRestricted: false,
    members: new Set(members),
  };
}

/** `U`, 1 → `U0000001`. */
export function numbered(letter: string, count: number): string {
  return `${letter}${String(count).padStart(7, '0')}`;
}
