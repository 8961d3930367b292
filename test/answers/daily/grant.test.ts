import { describe, expect, test } from '@jest/globals';
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
      { do: 'post-summary', team: 'T1', channel: 'C1', date: '2026-11-26' },
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

  test('is for channels', async () => {
    const nowhere = { ...asker, channel: null };
    expect(await hear(deskOver([]), '08:30', nowhere)).toHaveProperty('kind', 'misuse');
  });
});
