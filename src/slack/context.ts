import type { Desk } from '../answers/index.ts';
import type { Draw } from './charts.ts';
import type { Entry } from './entry.ts';
import type { Log } from './log.ts';
import type { Posters } from './poster.ts';
import type { InFlight } from './rim.ts';

/** What the listeners are handed. */
export interface Hands {
  readonly desk: Desk;
  readonly entry: Entry;
  readonly posters: Posters;
  readonly log: Log;
  readonly draw: Draw;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
  readonly work: InFlight;
}

/** How long an answer may take before the acknowledgement goes without it: Slack gives 3 s in all. */
export const ACK_MS = 2000;

export const nothingAfter = (ms: number) =>
  new Promise<null>((resolve) => setTimeout(resolve, ms, null).unref());
