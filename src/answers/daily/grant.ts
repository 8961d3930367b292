import type { Archive, DailyOrder } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import type { DailyWish } from '../ask/daily.ts';
import { dayIn } from '../ask/days.ts';
import { misuse } from '../ask/misuse.ts';
import type { Errands } from '../grant.ts';
import { dailySays } from '../in-words/daily-order.ts';
import { dailyContent } from './content.ts';

const DAY = 86_400_000;

const note = (says: string): Answer => ({ kind: 'note', says });

/** Does what was asked of the channel's daily post. */
export async function grantDaily(wish: DailyWish, errands: Errands): Promise<Answer> {
  const { asker, tools } = errands;
  const { channel } = asker;
  if (channel === null)
    return misuse('Daily posts go to a channel: ask in the one you mean.', '/onrecord daily 08:30');
  const archive = tools.archives.of(asker.team);
  switch (wish.wish) {
    case 'settings':
      return { kind: 'daily-settings', order: await archive.daily.orderOf(channel) };
    case 'set':
      return setUp(archive, channel, wish, errands);
    case 'pause':
      return change(archive, channel, {
        on: true,
        pausedUntil: untilMorning(tools.now() + wish.days * DAY),
      });
    case 'stop':
      return change(archive, channel, { on: false, pausedUntil: undefined });
    case 'resume':
      return change(archive, channel, { on: true, pausedUntil: undefined });
    case 'off':
      return note(
        (await archive.daily.cancel(channel))
          ? 'The daily post of this channel is off.'
          : 'This channel has no daily post.',
      );
    case 'now':
    default:
      return postNow(archive, channel, errands);
  }
}

/** Moving the hour keeps what has been told; a new or paused order tells only of what comes after it. */
async function setUp(
  archive: Archive,
  channel: string,
  { at, zone, weekdays }: Extract<DailyWish, { wish: 'set' }>,
  { asker, tools }: Errands,
): Promise<Answer> {
  const before = await archive.daily.orderOf(channel);
  const { since, told } = before?.on ? before : await fromNow(archive, tools.now());
  const order: DailyOrder = {
    channel,
    owner: asker.user ?? before?.owner ?? '',
    at,
    zone,
    on: true,
    weekdays,
    since,
    told,
  };
  await archive.daily.order(order);
  return {
    kind: 'daily-set',
    says: dailySays(order),
    order,
  };
}

/** Begins at the start of that day (UTC), so that a pause of days ends before the post and not after it. */
const untilMorning = (moment: number) => Math.floor(moment / DAY) * DAY;

async function change(
  archive: Archive,
  channel: string,
  to: Pick<DailyOrder, 'on' | 'pausedUntil'>,
): Promise<Answer> {
  const before = await archive.daily.orderOf(channel);
  if (before === null) return note('This channel has no daily post.');
  const order: DailyOrder = { ...before, ...to };
  await archive.daily.order(order);
  return { kind: 'daily-set', says: dailySays(order), order };
}

async function fromNow(archive: Archive, now: number) {
  const [newest] = await archive.articles(1);
  return { since: now, told: newest?.id ?? 0 };
}

/** Posts today's summary early; where that was done today, or nobody ordered any, shows the asker what is new. */
async function postNow(archive: Archive, channel: string, errands: Errands): Promise<Answer> {
  const { asker, tools } = errands;
  const ordered = await archive.daily.orderOf(channel);
  const order = ordered ?? lastDay(channel, asker.user ?? '', tools.now());
  const date = dayIn(order.zone, tools.now());
  const content = await dailyContent(archive, order, date);
  if (content === null)
    return note(
      ordered ? 'Nothing is new since the last post.' : 'Nothing was read in the last 24 hours.',
    );
  if (!ordered?.on || !(await archive.daily.plan(channel, date))) return content;
  await tools.enqueue({ do: 'post-summary', team: asker.team, channel, date });
  return note('Posting today’s summary in this channel now, instead of later today.');
}

const lastDay = (channel: string, owner: string, now: number): DailyOrder => ({
  channel,
  owner,
  at: '00:00',
  zone: 'UTC',
  on: true,
  since: now - DAY,
  told: 0,
});
