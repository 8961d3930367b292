import {
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebClient,
  type WebClientOptions,
} from '@slack/web-api';
import { OnRecordError } from '../errors.ts';
import type { TokenOf } from './entry.ts';
import { SlackBusy, SlackRefused, SlackUnsure } from './errors.ts';
import type { Message } from './message.ts';

/** Whether a post stands in a channel; `cannot-look` without the right to read it. */
export type Found = 'found' | 'absent' | 'cannot-look';

/** Posts ordinary messages in one workspace: nothing here is ever sent twice by itself. */
export interface Poster {
  /** Posts a daily summary with its key in the metadata, and gives its time stamp (empty where Slack gave none); throws `SlackRefused`, `SlackBusy`, `SlackUnsure`. */
  readonly postDaily: (channel: string, message: Message, key: string) => Promise<string>;
  /** Posts into the thread of a message. */
  readonly postInThread: (channel: string, ts: string, message: Message) => Promise<void>;
  /** Looks for a post by its key, from `since` (ms) on. */
  readonly findPosted: (channel: string, key: string, since: number) => Promise<Found>;
  /** Sends a direct message to a person. */
  readonly tell: (user: string, message: Message) => Promise<void>;
}

/** The posters of all workspaces. */
export interface Posters {
  readonly of: (team: string) => Poster;
}

export interface PosterOptions {
  readonly tokenOf: TokenOf;
  readonly apiUrl: string | null;
}

const EVENT = 'onrecord_daily';
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** How every client of ours talks to Slack: no silent waits, no endless retries (the defaults are 30 minutes). */
export const clientOptions = (apiUrl: string | null): WebClientOptions => ({
  timeout: 10_000,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  ...(apiUrl !== null && { slackApiUrl: apiUrl }),
});

/** Opens the way out for ordinary messages. */
export const openPosters = ({ tokenOf, apiUrl }: PosterOptions): Posters => ({
  of: (team) => posterWith(async () => new WebClient(await tokenOf(team), clientOptions(apiUrl))),
});

type ClientOf = () => Promise<WebClient>;

const posterWith = (clientOf: ClientOf): Poster => ({
  postDaily: async (channel, message, key) => {
    const metadata = { event_type: EVENT, event_payload: { key } };
    const post = { channel, ...message, ...QUIET, metadata };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack, not a window
    const posted = await named(async () => (await clientOf()).chat.postMessage(post));
    return posted.ts ?? '';
  },
  postInThread: async (channel, ts, message) => {
    const post = { channel, thread_ts: ts, ...message, ...QUIET };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack, not a window
    await named(async () => (await clientOf()).chat.postMessage(post));
  },
  findPosted: (channel, key, since) => find(clientOf, channel, key, since),
  tell: async (user, message) => {
    const post = { channel: user, ...message, ...QUIET };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack, not a window
    await named(async () => (await clientOf()).chat.postMessage(post));
  },
});

async function find(
  clientOf: ClientOf,
  channel: string,
  key: string,
  since: number,
): Promise<Found> {
  try {
    const { messages = [] } = await named(async () =>
      (await clientOf()).conversations.history({
        channel,
        oldest: String(Math.floor(since / 1000) - 5),
        include_all_metadata: true,
        limit: 100,
      }),
    );
    const has = messages.some(({ metadata }) =>
      JSON.stringify(metadata ?? {}).includes(`"${key}"`),
    );
    return has ? 'found' : 'absent';
  } catch (error) {
    if (error instanceof SlackRefused) return 'cannot-look';
    throw error;
  }
}

async function named<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof WebAPIRateLimitedError) {
      throw new SlackBusy(cause.retryAfter * 1000, { cause });
    }
    if (cause instanceof OnRecordError) throw cause;
    if (cause instanceof WebAPIPlatformError) throw new SlackRefused(cause.data.error, { cause });
    throw new SlackUnsure('Slack did not answer', { cause });
  }
}
