import { duePosts } from '../../../src/answers/index.ts';
import { wall } from '../../../src/answers/daily/wall-clock.ts';
import type { DailyOrder } from '../../../src/archive/archive.ts';
import { openArchives } from '../../../src/archive/index.ts';
import { redisForTest } from '../../support/redis.ts';
import type { FaultRow } from '../support/row.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const TICK = 600_000;
const FROM = Date.parse('2026-01-01T00:00:00Z');
const TO = Date.parse('2027-01-01T00:00:00Z');
/** At midnight, in the hours that clocks jump over or see twice, and at a common one. */
const TIMES = ['00:00', '01:30', '02:30', '08:30'];

export const clockChanges: FaultRow = {
  number: 9,
  fault: 'every time zone, both changes of the clocks, 4 times of day, ticks every 10 minutes',
  expected: 'exactly 1 post each local date',
  run: async () => {
    const redis = await redisForTest();
    try {
      const archives = openArchives(redis.client({}));
      const zones = Intl.supportedValuesOf('timeZone');
      let [slots, missing, twice, changes] = [0, 0, 0, 0];
      for (const zone of zones) {
        const moments = changesOf(zone);
        changes += moments.length;
        for (const moment of moments.length > 0 ? moments : [FROM + 90 * DAY]) {
          // oxlint-disable-next-line no-await-in-loop -- one zone after the other
          const found = await postsAround(archives, zone, moment);
          slots += found.slots;
          missing += found.missing;
          twice += found.twice;
        }
      }
      return {
        ok: missing === 0 && twice === 0 && zones.length >= 400,
        reached: `${zones.length} zones, ${changes} changes, ${slots} slots: ${missing} missing, ${twice} twice`,
      };
    } finally {
      await redis.close();
    }
  },
};

/** Instants (ms) of the year at which the clocks of a zone change, to the hour. */
function changesOf(zone: string): number[] {
  const offset = (ms: number) => wall(ms, zone) - ms;
  const days = Array.from({ length: (TO - FROM) / DAY }, (_, i) => FROM + i * DAY);
  return days
    .filter((day) => offset(day) !== offset(day + DAY))
    .map((day) => {
      let at = day;
      while (offset(at) === offset(at + HOUR)) at += HOUR;
      return at;
    });
}

/** Ticks from a day before to a day after a change; the outbox in Redis says which posts are new, as it does for the bot. */
async function postsAround(
  archives: ReturnType<typeof openArchives>,
  zone: string,
  moment: number,
) {
  const [from, to] = [moment - 1.5 * DAY, moment + 1.5 * DAY];
  const orders = TIMES.map((at): DailyOrder => ({
    channel: `${zone}-${moment}-${at.replace(':', '')}`,
    owner: 'U1',
    at,
    zone,
    on: true,
    since: from,
    told: 0,
  }));
  const { daily } = archives.of('T1');
  const asked = new Map<string, number>();
  for (let now = from; now <= to; now += TICK)
    for (const { channel, slot: date } of duePosts(orders, now, 6 * HOUR))
      asked.set(`${channel}|${date}`, (asked.get(`${channel}|${date}`) ?? 0) + 1);
  const planned = new Map<string, number>();
  await Promise.all(
    [...asked].flatMap(([key, times]) => {
      const [channel = '', date = ''] = key.split('|');
      return Array.from({ length: Math.min(times, 3) }, async () => {
        if (await daily.plan(channel, date)) planned.set(key, (planned.get(key) ?? 0) + 1);
      });
    }),
  );
  const dates = datesBetween(wall(from, zone), wall(to, zone));
  const slots = orders.flatMap(({ channel }) => dates.map((date) => `${channel}|${date}`));
  return {
    slots: slots.length,
    missing: slots.filter((slot) => !planned.has(slot)).length,
    twice: [...planned.values()].filter((count) => count > 1).length,
  };
}

/** Local dates that lie wholly between. */
function datesBetween(from: number, to: number): string[] {
  const first = Math.ceil(from / DAY);
  const last = Math.floor(to / DAY) - 1;
  return Array.from({ length: last - first + 1 }, (_, i) =>
    new Date((first + i) * DAY).toISOString().slice(0, 10),
  );
}
