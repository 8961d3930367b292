import type { Archive, ImportFailure } from '../archive/archive.ts';
import type { Clean } from '../intake/index.ts';
import type { SourceArticle } from './bulk/source.ts';

/** One thing that `onrecord doctor` looks at. */
export interface Check {
  readonly name: string;
  /** `says` is what was found, or what to do about it. */
  readonly run: () => Promise<Finding>;
}

export interface Finding {
  readonly ok: boolean;
  readonly says: string;
}

/** Where text goes: the terminal, a pipe, a test. */
export interface Output {
  readonly columns?: number | undefined;
  readonly isTTY?: boolean | undefined;
  write(text: string): boolean;
  once(event: 'drain' | 'close' | 'error', listener: (error?: Error) => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: (error?: Error) => void): unknown;
}

/** What an import works with: the queue, reading threads of its own, and how far it has come. */
export interface Bulk {
  readonly settled: (names: readonly string[]) => Promise<readonly boolean[]>;
  /** Puts articles in the queue that are to be read and kept together. */
  readonly add: (articles: readonly SourceArticle[]) => Promise<void>;
  readonly progress: () => Promise<{ readonly done: number; readonly failed: number }>;
  readonly failures: () => Promise<readonly ImportFailure[]>;
  /** Comes back when all that was read is on Redis' disk; throws when that is not certain. */
  readonly kept: () => Promise<void>;
  /** Forgets how far it came. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One workspace's archive, opened from the terminal. */
export interface ArchiveDoor extends Pick<
  Archive,
  'lines' | 'bring' | 'check' | 'forgetCorrectionsBy' | 'forget'
> {
  /** By its address or its number. */
  readonly forgetArticle: (article: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The tokens by which content systems hand articles into one workspace. */
export interface TokenDoor {
  /** `days` after which it is good no longer; `null` for never. */
  readonly make: (days: number | null) => Promise<string>;
  readonly list: () => Promise<
    readonly { readonly id: string; readonly made: number; readonly expires: number | null }[]
  >;
  readonly remove: (id: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Everything that the commands are handed. */
export interface CliTools {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Files are relative to it. */
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether to set names in bold. */
  readonly bold: boolean;
  readonly version: string;
  /** Fetches a public page; throws the errors of intake. */
  readonly fetchArticle: (url: string) => Promise<Clean>;
  /** The checks of `doctor`, in order; loaded only when it is asked for. */
  readonly checks: () => Promise<readonly Check[]>;
  /** The Slack app manifest; loaded only when it is asked for. */
  readonly manifest: () => Promise<string>;
  /** The keys that seal workspaces' tokens: a fresh one, and sealing all anew by the first; gives how many an older one had sealed. */
  readonly keys: {
    readonly fresh: () => Promise<string>;
    readonly rotate: () => Promise<number>;
  };
  /** The tokens of content systems; `workspace` as for an import. Loaded only when they are asked for. */
  readonly tokens: (workspace: string | null) => Promise<TokenDoor>;
  /** Opens an import; `workspace` is Slack's id of it, `null` = that of the bot token. Loaded only when it is asked for. */
  readonly bulk: (what: {
    readonly source: string;
    readonly workspace: string | null;
  }) => Promise<Bulk>;
  /** Opens a workspace's archive; `null` = that of the bot token. Loaded only when it is asked for. */
  readonly archive: (workspace: string | null) => Promise<ArchiveDoor>;
  /** What people have put right, as training lines; loaded only when it is asked for. */
  readonly corrections: () => Promise<readonly string[]>;
}

/** 0: done · 1: nothing found, or something failed · 2: the command was misused. */
export type ExitCode = 0 | 1 | 2;
