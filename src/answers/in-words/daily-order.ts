import type { DailyOrder } from '../../archive/archive.ts';

/** "Every day at 08:30 (Europe/London)", "Paused until 3 December" */
export function dailyShort({ at, zone, on, weekdays, pausedUntil }: DailyOrder): string {
  const when = `${weekdays === true ? 'Monday to Friday' : 'Every day'} at ${at} (${zone})`;
  if (!on) return `Off; it was: ${when}`;
  return pausedUntil === undefined ? when : `Paused until ${dayOf(pausedUntil)}, then: ${when}`;
}

/** What a channel has ordered, or how to order it. */
export function dailySays(order: DailyOrder | null): string {
  if (order === null)
    return 'This channel has no daily post. To have one: /onrecord daily 08:30 Europe/London';
  const { at, zone, on, pausedUntil } = order;
  if (!on)
    return `The daily post of this channel is paused. To have it again: /onrecord daily ${at} ${zone}`;
  if (pausedUntil !== undefined)
    return `${dailyShort(order)}. /onrecord daily resume has it go on now.`;
  return `${dailyShort(order)} I post in this channel what is new, and nothing on a day without news. /onrecord daily off ends it.`;
}

const dayOf = (moment: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(
    moment,
  );
