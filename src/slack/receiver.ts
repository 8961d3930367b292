import { HTTPReceiver, SocketModeReceiver, type Receiver } from '@slack/bolt';
import { installOptions, type Entry } from './entry.ts';
import { boltLogger, type Log } from './log.ts';
import { clientOptions } from './poster.ts';

/** How Slack reaches the bot. */
export type Way =
  | { readonly by: 'http'; readonly signingSecret: string; readonly port: number }
  | { readonly by: 'socket'; readonly appToken: string };

/** What takes in Slack's requests: by HTTP, with the pages that install the app where there are several workspaces; or by Socket Mode. */
export function receiverFor(way: Way, entry: Entry, apiUrl: string | null, log: Log): Receiver {
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
    endpoints: '/slack/events',
    logger,
    unhandledRequestTimeoutMillis: 2500,
    customRoutes: [
      { path: '/health', method: ['GET'], handler: (_, response) => void response.end('ok\n') },
    ],
    ...(entry.by === 'install' && installOptions(entry, apiUrl)),
  });
}
