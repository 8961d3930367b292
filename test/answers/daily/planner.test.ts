import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, integer, nat, property, uniqueArray } from 'fast-check';
import { duePosts } from '../../../src/answers/daily/planner.ts';
import { instant, isZone, wall } from '../../../src/answers/daily/wall-clock.ts';
import type { DailyOrder } from '../../../src/archive/archive.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const order = (given: Partial<DailyOrder> = {}): DailyOrder => ({
  channel: 'C1',
  owner: 'U1',
  at: '08:30',
  zone: 'Europe/London',
  on: true,
  since: 0,
  told: 0,
  ...given,
});
const due = (now: string, given: Partial<DailyOrder> = {}) =>
  duePosts([order(given)], Date.parse(now), 6 * HOUR)
    .filter(({ late }) => !late)
    .map(({ slot }) => slot);

describe('the moment of a local time', () => {
  test.each([
    ['an ordinary day', '2026-01-15', '09:00', 'Europe/London', '2026-01-15T09:00:00Z'],
    ['summer time', '2026-07-15', '09:00', 'Europe/London', '2026-07-15T08:00:00Z'],
    ['over the spring change', '2026-03-29', '09:00', 'Europe/London', '2026-03-29T08:00:00Z'],
    ['a time that is jumped over', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:00:00Z'],
    ['a time that comes twice', '2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
    ['a midnight that is not', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['the same in Chile', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
    ['a change of two hours', '2026-10-25', '02:30', 'Antarctica/Troll', '2026-10-25T00:30:00Z'],
    ['half an hour', '2026-04-05', '09:00', 'Australia/Lord_Howe', '2026-04-04T22:30:00Z'],
    ['three quarters', '2026-06-01', '00:00', 'Asia/Kathmandu', '2026-05-31T18:15:00Z'],
  ])('%s: %s %s %s', (_name, date, at, zone, expected) => {
    expect(new Date(instant(date, at, zone)).toISOString()).toBe(new Date(expected).toISOString());
  });

  test('is one for each local date, in every zone, around every change of the clocks', () => {
    const wrong = Intl.supportedValuesOf('timeZone').flatMap((zone) =>
      daysOfChange(zone, 2026).flatMap((day) =>
        ['00:00', '00:30', '02:30', '23:45'].flatMap((at) => wrongAround(day, at, zone)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the posts that are due', () => {
  test.each([
    ['a second before', '2026-07-15T07:29:59Z', []],
    ['at the minute', '2026-07-15T07:30:00Z', ['2026-07-15']],
    ['hours late, after an outage', '2026-07-15T13:30:00Z', ['2026-07-15']],
    ['too late', '2026-07-15T13:30:01Z', []],
  ])('%s', (_name, now, dates) => {
    expect(due(now)).toEqual(dates);
  });

  test.each([
    ['a Sunday', '2026-07-12T08:00:00Z', []],
    ['the Friday before is too late by then', '2026-07-11T08:00:00Z', []],
    ['a Monday', '2026-07-13T08:00:00Z', ['2026-07-13']],
  ])('on weekdays alone: %s', (_name, now, dates) => {
    expect(due(now, { weekdays: true })).toEqual(dates);
  });

  test('not while it is paused, and on the day on which the pause ends', () => {
    const pausedUntil = Date.parse('2026-07-15');
    expect(due('2026-07-14T08:00:00Z', { pausedUntil })).toEqual([]);
    expect(due('2026-07-15T08:00:00Z', { pausedUntil })).toEqual(['2026-07-15']);
  });

  test('goes by the local date', () => {
    expect(due('2026-07-14T18:45:00Z', { at: '06:45', zone: 'Pacific/Auckland' })).toEqual([
      '2026-07-15',
    ]);
    expect(due('2026-07-15T01:00:00Z', { at: '20:45', zone: 'America/New_York' })).toEqual([
      '2026-07-14',
    ]);
  });

  test('says which days an outage has cost', () => {
    const posts = duePosts([order()], Date.parse('2026-07-15T08:00:00Z'), 6 * HOUR);
    expect(posts).toEqual([
      { channel: 'C1', slot: '2026-07-12', late: true },
      { channel: 'C1', slot: '2026-07-13', late: true },
      { channel: 'C1', slot: '2026-07-14', late: true },
      { channel: 'C1', slot: '2026-07-15', late: false },
    ]);
  });

  test('tells of no day before the order', () => {
    const since = Date.parse('2026-07-15T07:31:00Z');
    expect(duePosts([order({ since })], since + HOUR, 6 * HOUR)).toEqual([]);
    expect(due('2026-07-16T07:30:00Z', { since })).toEqual(['2026-07-16']);
  });

  test('leaves out an order that is off, and one of a zone that is not known here', () => {
    expect(due('2026-07-15T08:00:00Z', { on: false })).toEqual([]);
    expect(due('2026-07-15T08:00:00Z', { zone: 'Mars/Olympus' })).toEqual([]);
    expect([isZone('Europe/London'), isZone('Mars/Olympus')]).toEqual([true, false]);
  });

  describe('of several times', () => {
    const times = { at: '08:30', alsoAt: ['17:00', '12:00'] };

    test.each([
      ['one', '2026-07-15T08:00:00Z', ['2026-07-15@0830']],
      ['two', '2026-07-15T11:00:00Z', ['2026-07-15@0830', '2026-07-15@1200']],
      ['an outage over two', '2026-07-15T17:00:00Z', ['2026-07-15@1200', '2026-07-15@1700']],
    ])('%s', (_name, now, slots) => {
      expect(due(now, times)).toEqual(slots);
    });

    test('a time that had passed when it was chosen is for tomorrow', () => {
      const timesSince = Date.parse('2026-07-15T09:00:00Z');
      expect(due('2026-07-15T11:30:00Z', { ...times, timesSince })).toEqual(['2026-07-15@1200']);
      expect(due('2026-07-16T08:30:00Z', { ...times, timesSince })).toEqual(['2026-07-16@0830']);
    });

    test('any zone, any times, around each change of its clocks: each slot once, in its turn', () => {
      const zones = Intl.supportedValuesOf('timeZone');
      const minute = integer({ min: 0, max: 24 * 60 - 1 });
      assert(
        property(
          constantFrom(...zones),
          uniqueArray(minute, { minLength: 2, maxLength: 6 }),
          nat(),
          (zone, minutes, pick) => {
            const [at = '', ...alsoAt] = minutes.map(clock);
            const days = daysOfChange(zone, 2026);
            const day = days[pick % Math.max(1, days.length)] ?? Date.UTC(2026, 5, 1);
            const found = slotsSeen({ zone, at, alsoAt, since: day - 2 * DAY }, day);
            const expected = [day - DAY, day, day + DAY].flatMap((each) =>
              minutes.map(
                (minuteOfDay) =>
                  `${new Date(each).toISOString().slice(0, 10)}@${clock(minuteOfDay).replace(':', '')}`,
              ),
            );
            expect(found.filter((slot) => expected.includes(slot))).toEqual(expected.toSorted());
          },
        ),
        { numRuns: 60 },
      );
    });
  });

  test('gives one post a date when the clock of the machine jumps to and fro', () => {
    const dates = new Set<string>();
    for (const shift of [0, 2, -2, 1, 0].map((hours) => hours * HOUR))
      for (const date of due(new Date(Date.parse('2026-07-15T08:00:00Z') + shift).toISOString()))
        dates.add(date);
    expect([...dates]).toEqual(['2026-07-15']);
  });
});

/** 510 → "08:30" */
const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What half-hourly looks from two days before to three after a day bring, each slot as often as it is new; in the order of their times. */
function slotsSeen(given: Partial<DailyOrder>, day: number): string[] {
  const seen: string[] = [];
  for (let now = day - 2 * DAY; now <= day + 3 * DAY; now += HOUR / 2)
    for (const { slot, late } of duePosts([order(given)], now, 6 * HOUR))
      if (!late && !seen.includes(slot)) seen.push(slot);
  return seen;
}

/** Local days on which the offset of a zone changes, as UTC midnights. */
function daysOfChange(zone: string, year: number): number[] {
  const days: number[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY)
    if (wall(at, zone) - at !== wall(at + DAY, zone) - at - DAY) days.push(at);
  return days;
}

/** The three days around a change: each must have its moment, later than the one of the day before, and never before its wall time. */
function wrongAround(day: number, at: string, zone: string): string[] {
  const moments = [-1, 0, 1, 2].map((i) => {
    const date = new Date(day + i * DAY).toISOString().slice(0, 10);
    const moment = instant(date, at, zone);
    const isHere = wall(moment, zone) >= Date.parse(`${date}T${at}:00Z`);
    const isFirst = [0.5, 1, 2, 3].every(
      (hours) => wall(moment - hours * HOUR, zone) !== wall(moment, zone),
    );
    return { date, moment, isRight: isHere && isFirst };
  });
  return moments
    .filter(
      ({ moment, isRight }, i) => !isRight || (i > 0 && moment <= (moments[i - 1]?.moment ?? 0)),
    )
    .map(({ date }) => `${zone} ${date} ${at}`);
}
