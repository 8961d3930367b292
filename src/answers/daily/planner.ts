import type { DailyOrder } from '../../archive/archive.ts';
import { slotOf, timesOf } from './slot.ts';
import { instant, isZone, wall } from './wall-clock.ts';

/** A daily post whose time has come. */
interface DuePost {
  readonly channel: string;
  /** Local date, `YYYY-MM-DD`, and `@HHMM` behind it where the channel has several posts a day. */
  readonly slot: string;
  /** It should have gone out so long ago that it is left out. */
  readonly late: boolean;
}

const DAY = 86_400_000;
/** After an outage older days are not even noted. */
const DAYS_BACK = 3;

/** The posts whose local minute has passed at `now`, oldest first, of each order one a local date for each of its times; those older than `window` (ms) are late. Which of them have been dealt with the outbox knows. */
export function duePosts(
  orders: readonly DailyOrder[],
  now: number,
  window: number,
): readonly DuePost[] {
  return orders
    .filter(({ on, zone }) => on && isZone(zone))
    .flatMap((order) => dueOf(order, now, window));
}

function dueOf(order: DailyOrder, now: number, window: number): DuePost[] {
  const { channel, zone, since, timesSince = 0, weekdays = false, pausedUntil = 0 } = order;
  const from = Math.max(since, timesSince, pausedUntil);
  const today = wall(now, zone);
  return Array.from({ length: DAYS_BACK + 1 }, (_, i) => dateOf(today - (DAYS_BACK - i) * DAY))
    .filter((date) => !(weekdays && isWeekend(date)))
    .flatMap((date) => slotsOf(order, date))
    .filter(({ moment }) => moment <= now && moment >= from)
    .map(({ slot, moment }) => ({ channel, slot, late: now - moment > window }));
}

/** The slots of a local date, with the instant (ms) of each. */
export const slotsOf = (order: DailyOrder, date: string) =>
  timesOf(order).map((at) => ({
    slot: slotOf(order, date, at),
    at,
    moment: instant(date, at, order.zone),
  }));

const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());

const dateOf = (wallMs: number) => new Date(wallMs).toISOString().slice(0, 10);
