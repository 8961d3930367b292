import type { Archive, DailyOrder } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import type { DailyWish } from '../ask/daily.ts';
import type { DailySettings } from '../ask/daily-settings.ts';
import { hostOf, siteOf } from '../ask/sites.ts';
import { misuse } from '../ask/misuse.ts';
import type { Errands } from '../grant.ts';
import { dailySays } from '../in-words/daily-order.ts';
import { postNow, preview, withSettings } from './now.ts';
import { timesOf } from './slot.ts';

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
    case 'stop':
    case 'resume':
      return change(archive, channel, stateOf(wish, tools.now()));
    case 'off':
      return cancel(archive, channel);
    case 'preview':
      return preview(archive, channel, wish.as, errands);
    case 'now':
    default:
      return postNow(archive, channel, errands);
  }
}

/** Moving the hour keeps what has been told; a new or paused order tells only of what comes after it. */
async function setUp(
  archive: Archive,
  channel: string,
  { wish: _wish, ...settings }: Extract<DailyWish, { wish: 'set' }>,
  { asker, tools }: Errands,
): Promise<Answer> {
  const before = await archive.daily.orderOf(channel);
  const { since, told } = before?.on ? before : await fromNow(archive, tools.now());
  const owner = asker.user ?? before?.owner ?? '';
  const timesSince = isSameTimes(before, settings) ? before?.timesSince : tools.now();
  const order = withSettings(
    { ...settings, channel, owner, timesSince, on: true, since, told },
    { ...settings, from: await sitesIn(archive, settings.from) },
  );
  await archive.daily.order(order);
  return {
    kind: 'daily-set',
    says: dailySays(order),
    order,
  };
}

/** A feed that is followed stands for the site of its articles. */
async function sitesIn(archive: Archive, from: readonly string[] | undefined) {
  if (from === undefined) return from;
  const followed = new Set((await archive.feeds.feeds()).map(({ url }) => siteOf(url)));
  return [...new Set(from.map((site) => (followed.has(site) ? hostOf(site) : site)))];
}

const isSameTimes = (before: DailyOrder | null, settings: DailySettings) =>
  before?.on === true &&
  before.zone === settings.zone &&
  timesOf(before).join() === timesOf(settings).join();

async function cancel(archive: Archive, channel: string): Promise<Answer> {
  const gone = await archive.daily.cancel(channel);
  return note(gone ? 'The daily post of this channel is off.' : 'This channel has no daily post.');
}

type StateWish = Extract<DailyWish, { wish: 'pause' | 'stop' | 'resume' }>;

function stateOf(wish: StateWish, now: number): Pick<DailyOrder, 'on' | 'pausedUntil'> {
  const pausedUntil = wish.wish === 'pause' ? untilMorning(now + wish.days * DAY) : undefined;
  return { on: wish.wish !== 'stop', pausedUntil };
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
