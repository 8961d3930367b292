import type { Act } from './control/act.ts';
import type { Call, Channel, Person } from './workspace.ts';
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { Delivered } from './deliveries/carrier.ts';
import type { Faults } from './faults.ts';
import type { Json } from './json.ts';
import type { Submitted } from './control/modal.ts';
import type { Values } from './values.ts';
import type { Way } from './deliveries/dispatch.ts';
import type { Who } from './control/who.ts';

/** A message as somebody sees it. */
export type SeenMessage = {
  readonly ts: string;
  readonly channel: string;
  /** Who wrote it: a person, the bot, or `USLACKBOT`. */
  readonly user: string;
  /** Whether only this one person sees it. */
  readonly isEphemeral: boolean;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly threadTs: string | null;
  readonly metadata: Json | null;
  readonly isEdited: boolean;
};

/** A modal or a Home tab as somebody sees it. */
export type SeenView = {
  readonly id: string;
  readonly hash: string;
  readonly callbackId: string;
  readonly title: string;
  readonly blocks: readonly Json[];
  /** All that the app sent. */
  readonly content: Json;
  /** Complaints about single fields, by block id. */
  readonly errors: Readonly<Record<string, string>>;
};

/** Where an app finds the stand-in and with what it gets in. */
export type Doors = {
  readonly url: string;
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  /** For `installerOptions.authorizationUrl`. */
  readonly authorizationUrl: string;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/** Who and what is in the workspace. */
export type Cast = {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly appId: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly people: readonly Person[];
  readonly channels: () => readonly Channel[];
};

/** What people do in Slack. Each resolves when the app has acknowledged or the deadline has passed. */
export type Deeds = {
  /** Says where the app listens, or that it comes by Socket Mode. */
  readonly connect: (way: Way) => void;
  readonly command: (line: string, who?: Who) => Promise<Delivered>;
  readonly click: (actionId: string, act?: Act) => Promise<Delivered>;
  readonly choose: (
    actionId: string,
    value: string | readonly string[],
    act?: Act,
  ) => Promise<Delivered>;
  /** What the app offers for what is typed into an external select. */
  readonly suggest: (actionId: string, typed: string, act?: Act) => Promise<readonly Json[]>;
  readonly submit: (values: Values, who?: Who) => Promise<Submitted>;
  readonly closeModal: (who?: Who) => Promise<void>;
  readonly openHome: (who?: Who) => Promise<Delivered>;
  readonly shortcut: (
    callbackId: string,
    on?: Who & { readonly ts?: string },
  ) => Promise<Delivered>;
  /** Gives the time stamp of the message. */
  readonly say: (
    text: string,
    where?: Who & { readonly threadTs?: string | null },
  ) => Promise<string>;
  readonly pasteLink: (url: string, who?: Who) => Promise<Delivered>;
  /** Any event at all; resolves when it was taken, or Slack has given up sending it again. */
  readonly event: (event: Json) => Promise<Delivered>;
  /** Whether the app answers Slack's challenge, as when its address is entered in the settings. */
  readonly verifyUrl: () => Promise<boolean>;
  readonly uninstall: () => Promise<void>;
  /** Puts a file at hand for a `file_input`; gives its id. */
  readonly dropFile: (
    file: { name: string; mimetype: string; content: Buffer | string },
    who?: Who,
  ) => string;
  /** Makes every socket connect anew. */
  readonly refreshSockets: () => void;
};

/** What can be seen from outside. */
export type Reads = {
  readonly seenBy: (user: string, channel: string) => readonly SeenMessage[];
  readonly home: (user: string) => SeenView | null;
  readonly openView: (user: string) => SeenView | null;
  /** Calls of the Web API, and posts to a `response_url`, oldest first. */
  readonly calls: (method?: string) => readonly Call[];
  /** Rules that the app has broken and deliveries that it has not taken. */
  readonly problems: () => readonly string[];
  readonly sockets: () => number;
  readonly isInstalled: () => boolean;
};

/** A Slack of one's own. */
export type SlackStandIn = Doors &
  Cast &
  Deeds &
  Reads & {
    readonly clock: Clock;
    readonly fail: Faults['fail'];
    /** Calls back on each change until the returned function is called. */
    readonly onChange: Changes['listen'];
    readonly waitFor: Changes['waitFor'];
    /** The headers of a request that is Slack's own; `at` is in milliseconds, the real time without it. */
    readonly sign: (body: string, at?: number) => Record<string, string>;
    readonly close: () => Promise<void>;
  };
