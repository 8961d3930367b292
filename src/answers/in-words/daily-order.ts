import type { DailyOrder } from '../../archive/archive.ts';
import { timesOf } from '../daily/slot.ts';

/** "Every day at 08:30 and 17:00 (Europe/London), quotes only, from example.org", "Paused until 3 December" */
export function dailyShort(order: DailyOrder): string {
  const { on, pausedUntil, only, from = [], least = 1 } = order;
  const parts = [
    when(order),
    only === undefined ? '' : `${only} only`,
    from.length === 0 ? '' : `from ${listed(from)}`,
    least === 1 ? '' : `at least ${least} new articles`,
  ];
  const short = parts.filter((part) => part !== '').join(', ');
  if (!on) return `Off; it was: ${short}`;
  return pausedUntil === undefined ? short : `Paused until ${dayOf(pausedUntil)}, then: ${short}`;
}

/** What a channel has ordered, or how to order it. */
export function dailySays(order: DailyOrder | null): string {
  if (order === null)
    return 'This channel has no daily post. To have one: /onrecord daily 08:30 Europe/London';
  const { on, pausedUntil } = order;
  if (!on)
    return 'The daily post of this channel is paused. To have it again: /onrecord daily resume';
  if (pausedUntil !== undefined)
    return `${dailyShort(order)}. /onrecord daily resume has it go on now.`;
  return `${when(order)} I post in this channel ${what(order)}, and nothing on a day without news. /onrecord daily off ends it.`;
}

const when = (order: DailyOrder) =>
  `${order.weekdays === true ? 'Monday to Friday' : 'Every day'} at ${inTurn(timesOf(order))} (${order.zone})`;

/** "what is new", "the new quotes from example.org, once 3 articles are new" */
function what({ only, from = [], least = 1 }: DailyOrder): string {
  const news = only === undefined ? 'what is new' : `the new ${only}`;
  const sites = from.length === 0 ? '' : ` from ${listed(from)}`;
  return `${news}${sites}${least === 1 ? '' : `, once ${least} articles are new`}`;
}

const MOST_NAMED = 3;

/** "example.org, example.com and 2 more sites" */
const listed = (sites: readonly string[]): string =>
  sites.length <= MOST_NAMED
    ? inTurn(sites)
    : `${sites.slice(0, MOST_NAMED - 1).join(', ')} and ${sites.length - MOST_NAMED + 1} more sites`;

const inTurn = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

const dayOf = (moment: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(
    moment,
  );
