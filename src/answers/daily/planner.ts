import type { DailyOrder } from '../../archive/archive.ts';
import { instant, isZone, wall } from './wall-clock.ts';

/** A daily post whose time has come. */
interface DuePost {
  readonly channel: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** It should have gone out so long ago that it is left out. */
  readonly late: boolean;
}

const DAY = 86_400_000;
/** After an outage older days are not even noted. */
const DAYS_BACK = 3;

/** The posts whose local minute has passed at `now`, oldest first, of each order at most one a local date; those older than `window` (ms) are late. Which of them have been dealt with the outbox knows. */
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
  const { channel, at, zone, since, weekdays = false, pausedUntil = 0 } = order;
  const today = wall(now, zone);
  return Array.from({ length: DAYS_BACK + 1 }, (_, i) => dateOf(today - (DAYS_BACK - i) * DAY))
    .map((date) => ({ date, moment: instant(date, at, zone) }))
    .filter(({ moment }) => moment <= now && moment >= since)
    .filter(({ date, moment }) => moment >= pausedUntil && !(weekdays && isWeekend(date)))
    .map(({ date, moment }) => ({ channel, date, late: now - moment > window }));
}

const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());

const dateOf = (wallMs: number) => new Date(wallMs).toISOString().slice(0, 10);
