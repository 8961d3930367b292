import { App } from '@slack/bolt';
import type { Desk } from '../answers/index.ts';
import type { Draw } from './charts.ts';
import type { Entry } from './entry.ts';
import { standGuard } from './guard.ts';
import { boltLogger, type Log } from './log.ts';
import { listenToAddBox } from './on-add-box.ts';
import { listenToButtons } from './on-button.ts';
import { listenToCommands } from './on-command.ts';
import { clientOptions, type Posters } from './poster.ts';
import { listenToCopies } from './on-copy.ts';
import { listenToFixBoxes } from './on-fix-box.ts';
import { listenToErrors } from './on-error.ts';
import { listenToDaily } from './on-daily.ts';
import { listenToEvents } from './on-event.ts';
import { listenToFixes } from './on-fix.ts';
import { listenToHome } from './on-home.ts';
import { listenToLeaving } from './on-leave.ts';
import { listenToShortcuts } from './on-shortcut.ts';
import { listenToStep } from './on-step.ts';
import { knownInstalls } from './lane/known.ts';
import { openLane } from './lane/lane.ts';
import { openManners } from './manners.ts';
import { EVENTS_PATH, receiverFor, type Way } from './receiver.ts';
import { refuseFuture } from './refuse-future.ts';
import { inFlight } from './rim.ts';

export interface SlackOptions {
  readonly way: Way;
  readonly entry: Entry;
  /** Base address of the Web API; `null` for Slack itself. */
  readonly apiUrl: string | null;
  readonly desk: Desk;
  readonly posters: Posters;
  readonly log: Log;
  readonly draw: Draw;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
  /** Resolves when questions can be answered now: for `/ready`. */
  readonly ready: () => Promise<void>;
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
  const { way, entry, apiUrl, log } = options;
  const work = inFlight();
  const app = new App({
    ...(entry.by === 'token' && { token: entry.token }),
    receiver: receiverFor(way, entry, options),
    logger: boltLogger(log),
    clientOptions: clientOptions(apiUrl),
    // Nothing is remembered of conversations; the archive is all there is.
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  const hands = { ...options, work, manners: openManners() };
  standGuard(app, hands);
  listenToCommands(app, hands);
  listenToButtons(app, hands);
  listenToAddBox(app, hands);
  listenToCopies(app, hands);
  listenToFixes(app, hands);
  listenToFixBoxes(app, hands);
  listenToHome(app, hands);
  listenToDaily(app, hands);
  listenToShortcuts(app, hands);
  listenToEvents(app, hands);
  listenToStep(app, hands);
  listenToLeaving(app, hands);
  listenToErrors(app, hands);
  await app.init();
  const server: unknown = await app.start(way.by === 'http' ? way.port : 0);
  if (way.by === 'http') {
    const { signingSecret } = way;
    const isKnown = knownInstalls(entry, options.now);
    openLane(server, { path: EVENTS_PATH, signingSecret, isKnown }, hands);
  }
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

function portOf(server: unknown): number | null {
  if (typeof server !== 'object' || server === null || !('address' in server)) return null;
  const address: unknown = typeof server.address === 'function' ? server.address() : null;
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : null;
}
