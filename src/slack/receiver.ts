import type { ServerResponse } from 'node:http';
import { HTTPReceiver, SocketModeReceiver, type Receiver } from '@slack/bolt';
import { installOptions, type Entry } from './entry.ts';
import { boltLogger, type Log } from './log.ts';
import { clientOptions } from './poster.ts';

/** How Slack reaches the bot. */
export type Way =
  | { readonly by: 'http'; readonly signingSecret: string; readonly port: number }
  | { readonly by: 'socket'; readonly appToken: string };

/** Where Slack sends everything. */
export const EVENTS_PATH = '/slack/events';

interface ReceiverOptions {
  readonly apiUrl: string | null;
  readonly log: Log;
  /** Resolves when questions can be answered now. */
  readonly ready: () => Promise<void>;
}

/** What takes in Slack's requests: by HTTP, with the pages that install the app where there are several workspaces; or by Socket Mode. */
export function receiverFor(
  way: Way,
  entry: Entry,
  { apiUrl, log, ready }: ReceiverOptions,
): Receiver {
  const logger = boltLogger(log);
  if (way.by === 'socket') {
    return new SocketModeReceiver({
      appToken: way.appToken,
      logger,
      installerOptions: { clientOptions: clientOptions(apiUrl) },
    });
  }
  return new HTTPReceiver({
    signingSecret: way.signingSecret,
    endpoints: EVENTS_PATH,
    logger,
    unhandledRequestTimeoutMillis: 2500,
    customRoutes: [
      { path: '/health', method: ['GET'], handler: (_, response) => void response.end('ok\n') },
      {
        path: '/ready',
        method: ['GET'],
        handler: (_, response) => void tellReady(ready, response),
      },
    ],
    ...(entry.by === 'install' && installOptions(entry, apiUrl)),
  });
}

async function tellReady(ready: () => Promise<void>, response: ServerResponse): Promise<void> {
  const isReady = await ready().then(
    () => true,
    () => false,
  );
  response.statusCode = isReady ? 200 : 503;
  response.end(isReady ? 'ready\n' : 'not ready: Redis does not answer\n');
}
