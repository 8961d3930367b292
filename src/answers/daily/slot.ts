import type { DailyOrder } from '../../archive/archive.ts';

/** The local times at which a channel has its posts, earliest first. */
export const timesOf = ({ at, alsoAt = [] }: Pick<DailyOrder, 'at' | 'alsoAt'>): string[] =>
  [...new Set([at, ...alsoAt])].toSorted();

/** Names the post of a local date and time: the date alone where a channel has one post a day, "2026-11-26@1700" where it has several. It stands in outboxes. */
export const slotOf = (
  order: Pick<DailyOrder, 'at' | 'alsoAt'>,
  date: string,
  at: string,
): string => (timesOf(order).length === 1 ? date : `${date}@${at.replace(':', '')}`);

/** The date of a slot, and its time (`HH:MM`); `null` where it is the date's only one. */
export function readSlot(slot: string): { readonly date: string; readonly at: string | null } {
  const [date = '', time] = slot.split('@', 2);
  return { date, at: time === undefined ? null : `${time.slice(0, 2)}:${time.slice(2)}` };
}
