import type { Clean } from '../intake/index.ts';

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
  /** What people have put right, as training lines; loaded only when it is asked for. */
  readonly corrections: () => Promise<readonly string[]>;
}

/** 0: done · 1: nothing found, or something failed · 2: the command was misused. */
export type ExitCode = 0 | 1 | 2;
