import { describe, expect, test } from '@jest/globals';
import type { DailyOrder } from '../../../src/archive/archive.ts';
import type { Asker } from '../../../src/answers/index.ts';
import { deskOver } from '../../support/desk.ts';
import { silent, tram, wall } from '../newsroom.ts';

const asker: Asker = { team: 'T1', channel: 'C1', user: 'U1', zone: 'Europe/London' };
const all = [wall, tram, silent];
const hear = (over: ReturnType<typeof deskOver>, text: string, from: Asker = asker) =>
  over.desk.hear('onrecord', `daily ${text}`, from, null);

describe('/onrecord daily', () => {
  test('notes an order that begins with what comes next', async () => {
    const over = deskOver(all);
    expect(await hear(over, '08:30 Europe/Paris')).toMatchObject({
      kind: 'daily-set',
      says: expect.stringMatching(/^Every day at 08:30 \(Europe\/Paris\)/),
    });
    expect(over.orders.get('C1')).toEqual({
      channel: 'C1',
      owner: 'U1',
      at: '08:30',
      zone: 'Europe/Paris',
      on: true,
      weekdays: false,
      timesSince: Date.parse('2026-11-26T09:00:00Z'),
      since: Date.parse('2026-11-26T09:00:00Z'),
      told: 3,
    });
  });

  test('moves the hour and keeps what was told', async () => {
    const over = deskOver(all);
    const order = {
      channel: 'C1',
      owner: 'U9',
      at: '07:00',
      zone: 'UTC',
      on: true,
      since: 5,
      told: 1,
    };
    over.orders.set('C1', order);
    await hear(over, '08:30');
    expect(over.orders.get('C1')).toEqual({
      ...order,
      owner: 'U1',
      at: '08:30',
      zone: 'Europe/London',
      weekdays: false,
      timesSince: Date.parse('2026-11-26T09:00:00Z'),
    });
  });

  test('pauses until a day, resumes, and is told so', async () => {
    const over = deskOver(all);
    expect(await hear(over, 'pause')).toMatchObject({ says: 'This channel has no daily post.' });
    await hear(over, '08:30 weekdays');
    expect(await hear(over, 'pause 3d')).toMatchObject({
      says: expect.stringMatching(/^Paused until 29 November, then: Monday to Friday at 08:30/),
    });
    expect(over.orders.get('C1')).toMatchObject({ pausedUntil: Date.parse('2026-11-29') });
    expect(await hear(over, 'resume')).toMatchObject({
      says: expect.stringMatching(/^Monday to Friday at 08:30/),
    });
    expect(over.orders.get('C1')?.pausedUntil).toBeUndefined();
  });

  test('ends', async () => {
    const over = deskOver(all);
    expect(await hear(over, 'off')).toMatchObject({ says: 'This channel has no daily post.' });
    await hear(over, '08:30');
    expect(await hear(over, 'off')).toMatchObject({
      says: 'The daily post of this channel is off.',
    });
    expect(over.orders.size).toBe(0);
  });

  test('now: posts early, once a day; then only shows', async () => {
    const over = deskOver(all);
    over.orders.set('C1', {
      channel: 'C1',
      owner: 'U1',
      at: '18:00',
      zone: 'Pacific/Auckland',
      on: true,
      since: 0,
      told: 2,
    });
    expect(await hear(over, 'now')).toMatchObject({
      kind: 'note',
      says: expect.stringMatching(/^Posting/),
    });
    expect(over.errands).toEqual([
      { do: 'post-summary', team: 'T1', channel: 'C1', slot: '2026-11-26' },
    ]);
    expect(await hear(over, 'now')).toMatchObject({ kind: 'daily', told: 3 });
    expect(over.errands).toHaveLength(1);
  });

  test('now, with nothing new', async () => {
    const over = deskOver(all);
    await hear(over, '08:30');
    expect(await hear(over, 'now')).toMatchObject({ says: 'Nothing is new since the last post.' });
    expect(over.planned.size).toBe(0);
  });

  test('now, without an order, shows the last day to the asker alone', async () => {
    const over = deskOver([{ ...wall, card: { ...wall.card, addedAt: '2026-11-26T08:00:00Z' } }]);
    expect(await hear(over, 'now')).toMatchObject({ kind: 'daily', told: 3 });
    expect([over.errands, over.planned.size]).toEqual([[], 0]);
  });

  test('several times, sites, quotes alone, a smallest number: said back, and kept', async () => {
    const over = deskOver(all);
    const says = await hear(
      over,
      '17:00, 8.30 Europe/Paris weekdays quotes only from:https://www.example.org/sport/, example.com min:3',
    );
    expect(says).toMatchObject({
      says: 'Monday to Friday at 08:30 and 17:00 (Europe/Paris) I post in this channel the new quotes from example.org/sport and example.com, once 3 articles are new, and nothing on a day without news. /onrecord daily off ends it.',
    });
    expect(over.orders.get('C1')).toMatchObject({
      at: '08:30',
      alsoAt: ['17:00'],
      weekdays: true,
      only: 'quotes',
      from: ['example.org/sport', 'example.com'],
      least: 3,
    });
    await hear(over, '08:30 17:00 Europe/Paris');
    const { from, least, only, timesSince } = over.orders.get('C1') ?? {};
    expect([from, least, only]).toEqual([undefined, undefined, undefined]);
    expect(timesSince).toBe(Date.parse('2026-11-26T09:00:00Z'));
  });

  test('other settings leave the hour since which the times hold', async () => {
    const over = deskOver(all);
    await hear(over, '08:30 17:00 UTC');
    const noted = over.orders.get('C1');
    if (noted !== undefined) over.orders.set('C1', { ...noted, timesSince: 7 });
    await hear(over, '17:00 08:30 UTC min:2');
    expect(over.orders.get('C1')).toMatchObject({ timesSince: 7, least: 2 });
  });

  test('now, where several posts are to come: takes the place of the next, then of the one after it', async () => {
    const over = deskOver(all);
    const twice = { at: '08:30', alsoAt: ['17:00'], zone: 'UTC', on: true, since: 0, told: 2 };
    over.orders.set('C1', { ...twice, channel: 'C1', owner: 'U1' });
    over.planned.add('C1:2026-11-26@0830');
    expect(await hear(over, 'now')).toMatchObject({
      says: 'Posting today’s summary in this channel now, instead of at 17:00.',
    });
    expect(over.errands).toMatchObject([{ do: 'post-summary', slot: '2026-11-26@1700' }]);
    expect(await hear(over, 'now')).toMatchObject({
      kind: 'daily',
      preview: expect.stringMatching(/^Only you see this: today’s posts are out/),
    });
    expect(over.errands).toHaveLength(1);
  });

  test('is for channels', async () => {
    const nowhere = { ...asker, channel: null };
    expect(await hear(deskOver([]), '08:30', nowhere)).toHaveProperty('kind', 'misuse');
  });
});

describe('/onrecord daily preview', () => {
  const order = { channel: 'C1', owner: 'U1', at: '08:30', zone: 'UTC', on: true, since: 0 };
  const seen = async (given: Partial<DailyOrder>) => {
    const over = deskOver(all);
    over.orders.set('C1', { ...order, told: 0, ...given });
    const answer = await hear(over, 'preview');
    expect([over.errands, over.planned.size]).toEqual([[], 0]);
    expect(over.orders.get('C1')).toEqual({ ...order, told: 0, ...given });
    return answer;
  };

  test.each([
    ['as it would be posted', {}, 'Only you see this: so it would be posted now.'],
    [
      'while it is off',
      { on: false },
      'Only you see this: the daily post of this channel is paused.',
    ],
    [
      'when too little is new',
      { least: 4 },
      'Only you see this: 3 articles new are too few for this channel, so they wait.',
    ],
  ])('%s, changing nothing', async (_name, given, preview) => {
    expect(await seen(given)).toMatchObject({ kind: 'daily', preview, items: 3 });
  });

  test('when nothing is new', async () => {
    expect(await seen({ told: 3 })).toMatchObject({ says: 'Nothing is new since the last post.' });
  });

  test('now: too little waits, and is shown', async () => {
    const over = deskOver(all);
    over.orders.set('C1', { ...order, told: 0, least: 4 });
    expect(await hear(over, 'now')).toMatchObject({ kind: 'daily', waits: true });
    expect([over.errands, over.planned.size]).toEqual([[], 0]);
  });

  test('with settings that the channel does not have', async () => {
    const over = deskOver(all);
    over.orders.set('C1', { ...order, told: 0 });
    const as = { at: '08:30', zone: 'UTC', only: 'numbers' } as const;
    expect(await over.desk.order({ wish: 'preview', as }, asker)).toMatchObject({ people: [] });
    expect(over.orders.get('C1')).toEqual({ ...order, told: 0 });
  });
});
