import type { Archive, ArchiveReader, DailyOrder } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import type { DailySettings } from '../ask/daily-settings.ts';
import { dayIn } from '../ask/days.ts';
import type { Errands } from '../grant.ts';
import { counted } from '../narrowed.ts';
import { dailyContent } from './content.ts';
import type { DailyAnswer } from './daily-answer.ts';
import { slotsOf } from './planner.ts';

const DAY = 86_400_000;

const note = (says: string): Answer => ({ kind: 'note', says });

/** Posts today's next summary early; where all of today's are out, too little is new, or nobody ordered any, shows the asker what is new. */
export async function postNow(
  archive: Archive,
  channel: string,
  errands: Errands,
): Promise<Answer> {
  const { asker, tools } = errands;
  const ordered = await archive.daily.orderOf(channel);
  const order = ordered ?? lastDay(channel, errands);
  const date = dayIn(order.zone, tools.now());
  const content = await dailyContent(archive, order, date);
  if (content === null) return nothing(ordered);
  if (!ordered?.on || content.waits) return seen(content, ordered);
  const next = await planNext(archive, order, date);
  if (next === null)
    return {
      ...content,
      preview: 'Only you see this: today’s posts are out, so it comes with the next.',
    };
  await tools.enqueue({ do: 'post-summary', team: asker.team, channel, slot: next.slot });
  const instead = next.moment > tools.now() ? `, instead of at ${next.at}` : '';
  return note(`Posting today’s summary in this channel now${instead}.`);
}

/** Shows the asker what would be posted now, also with settings that the channel does not have yet; changes nothing. */
export async function preview(
  reader: ArchiveReader & Pick<Archive, 'daily'>,
  channel: string,
  settings: DailySettings | undefined,
  errands: Errands,
): Promise<Answer> {
  const ordered = await reader.daily.orderOf(channel);
  const before = ordered ?? lastDay(channel, errands);
  const order = settings === undefined ? before : withSettings(before, settings);
  const content = await dailyContent(reader, order, dayIn(order.zone, errands.tools.now()));
  return content === null ? nothing(ordered) : seen(content, ordered);
}

/** An order with other settings; what was not chosen is as if it had never been. */
export const withSettings = (
  { channel, owner, on, pausedUntil, since, told, timesSince }: DailyOrder,
  settings: DailySettings,
): DailyOrder => ({ channel, owner, on, pausedUntil, since, told, timesSince, ...settings });

const nothing = (ordered: DailyOrder | null) =>
  note(ordered ? 'Nothing is new since the last post.' : 'Nothing was read in the last 24 hours.');

function seen(content: DailyAnswer, ordered: DailyOrder | null): Answer {
  return { ...content, preview: `Only you see this: ${whySeen(content, ordered)}` };
}

function whySeen({ waits, items }: DailyAnswer, ordered: DailyOrder | null): string {
  if (waits) return `${counted(items, 'article')} new are too few for this channel, so they wait.`;
  if (ordered === null)
    return 'this channel has no daily post, so it is what the last 24 hours brought.';
  return ordered.on ? 'so it would be posted now.' : 'the daily post of this channel is paused.';
}

/** Plans the first of a date's posts that is not in the book; `null` when all are. */
async function planNext(archive: Archive, order: DailyOrder, date: string) {
  for (const next of slotsOf(order, date))
    // oxlint-disable-next-line no-await-in-loop -- the first that is free
    if (await archive.daily.plan(order.channel, next.slot)) return next;
  return null;
}

const lastDay = (channel: string, { asker, tools }: Errands): DailyOrder => ({
  channel,
  owner: asker.user ?? '',
  at: '00:00',
  zone: 'UTC',
  on: true,
  since: tools.now() - DAY,
  told: 0,
});
