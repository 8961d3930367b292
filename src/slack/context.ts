import type { Desk } from '../answers/index.ts';
import type { Draw } from './charts.ts';
import type { Entry } from './entry.ts';
import type { Log } from './log.ts';
import type { Manners } from './manners.ts';
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
  /** Counts what each person asks, by whatever way. */
  readonly manners: Manners;
}

/** How long an answer may take before the acknowledgement goes without it: Slack gives 3 s in all. */
export const ACK_MS = 2000;

/** What comes within so many ms; `null` for what takes longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, ms, null)));
  // A timer that is left behind for each question would be thousands of them.
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export const nothingAfter = (ms: number) =>
  new Promise<null>((resolve) => setTimeout(resolve, ms, null).unref());
