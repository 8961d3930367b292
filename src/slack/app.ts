import { App, HTTPReceiver, SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { Desk } from '../answers/index.ts';
import { homeView } from './home.ts';
import { boltLogger, type Log } from './log.ts';
import { listenToAddBox } from './on-add-box.ts';
import { listenToButtons } from './on-button.ts';
import { listenToCommands } from './on-command.ts';
import { clientOptions, type Poster } from './poster.ts';
import { listenToCopies } from './on-copy.ts';
import { listenToFixBoxes } from './on-fix-box.ts';
import { listenToFixes } from './on-fix.ts';
import { refuseFuture } from './refuse-future.ts';
import { inFlight, placeOf } from './rim.ts';

/** How Slack reaches the bot. */
export type Way =
  | { readonly by: 'http'; readonly signingSecret: string; readonly port: number }
  | { readonly by: 'socket'; readonly appToken: string };

export interface SlackOptions {
  readonly way: Way;
  readonly botToken: string;
  /** Base address of the Web API; `null` for Slack itself. */
  readonly apiUrl: string | null;
  readonly desk: Desk;
  readonly poster: Poster;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

/** The running app. */
export interface SlackApp {
  /** The port it listens on by HTTP; `null` in Socket Mode. */
  readonly port: number | null;
  /** Takes nothing new, waits for what runs. */
  readonly close: () => Promise<void>;
}

/** Starts listening to Slack; rejects when the tokens are wrong or Slack does not answer. */
export async function openSlack(options: SlackOptions): Promise<SlackApp> {
  const { way, botToken, apiUrl, log } = options;
  const work = inFlight();
  const app = new App({
    token: botToken,
    receiver: receiverFor(way, apiUrl, log),
    logger: boltLogger(log),
    clientOptions: clientOptions(apiUrl),
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  const hands = { ...options, work };
  listenToCommands(app, hands);
  listenToButtons(app, hands);
  listenToAddBox(app, hands);
  listenToCopies(app, hands);
  listenToFixes(app, hands);
  listenToFixBoxes(app, hands);
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'home') return;
    const view = await homeView(options.desk, context.teamId ?? '', event.user);
    await client.views.publish({ user_id: event.user, view });
  });
  app.error((args: unknown) =>
    Promise.resolve(log.error(placeOf(errorIn(args)), 'a listener failed')),
  );
  await app.init();
  const server: unknown = await app.start(way.by === 'http' ? way.port : 0);
  // The machine's own clock: it is Slack's clock that requests are dated by.
  refuseFuture(server, Date.now);
  return {
    port: way.by === 'http' ? portOf(server) : null,
    close: async () => {
      await app.stop();
      await work.drained();
    },
  };
}

/** With `extendedErrorHandler` the error comes with its surroundings. */
const errorIn = (args: unknown): unknown =>
  typeof args === 'object' && args !== null && 'error' in args ? args.error : args;

function receiverFor(way: Way, apiUrl: string | null, log: Log): Receiver {
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
  });
}

function portOf(server: unknown): number | null {
  if (typeof server !== 'object' || server === null || !('address' in server)) return null;
  const address: unknown = typeof server.address === 'function' ? server.address() : null;
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : null;
}
