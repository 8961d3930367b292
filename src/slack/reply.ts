import { SlackBusy, SlackUnsure } from './errors.ts';
import type { Message } from './message.ts';

const TIME_LIMIT_MS = 5000;

/** How a message goes through a response_url. */
export interface ReplyOptions {
  readonly fetch: typeof fetch;
  /** Seen by all instead of by the asker alone. */
  readonly inChannel?: boolean;
  /** Takes the place of the message whose button was pressed. */
  readonly replaces?: boolean;
  /** The thread it stands in. */
  readonly threadTs?: string | null;
}

/**
 * Answers through a response_url (a credential: it is in no error). `gone`: it was used up or is too old. Throws
 * `SlackBusy` and `SlackUnsure`, after which it can be tried again.
 */
export async function reply(
  responseUrl: string,
  message: Message,
  { fetch: send, inChannel = false, replaces = false, threadTs = null }: ReplyOptions,
): Promise<'sent' | 'gone'> {
  const body = JSON.stringify({
    response_type: inChannel ? 'in_channel' : 'ephemeral',
    replace_original: replaces,
    ...(threadTs !== null && { thread_ts: threadTs }),
    ...message,
  });
  const response = await send(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  }).catch(() => {
    throw new SlackUnsure('A response_url did not answer');
  });
  if (response.ok) return 'sent';
  if (response.status === 429) throw new SlackBusy(secondsOf(response.headers.get('retry-after')));
  if (response.status >= 500) throw new SlackUnsure(`A response_url answered ${response.status}`);
  return 'gone';
}

const secondsOf = (header: string | null) => (Number(header) || 1) * 1000;
