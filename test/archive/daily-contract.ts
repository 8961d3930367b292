import { describe, expect, test } from '@jest/globals';
import type { Archives, DailyOrder } from '../../src/archive/archive.ts';

/** An order as a channel gives it. */
export const order: DailyOrder = {
  channel: 'C1',
  owner: 'U1',
  at: '08:30',
  zone: 'Europe/London',
  on: true,
  since: 1000,
  told: 0,
};

/** What the book of daily posts must do; `newTeam` names a workspace that has nothing. */
export function dailyContract(name: string, open: () => Archives, newTeam: () => string): void {
  describe(`${name}, daily posts`, () => {
    test('an order is kept, changed, listed and cancelled', async () => {
      const team = newTeam();
      const archives = open();
      const { daily } = archives.of(team);
      expect(await daily.orderOf('C1')).toBeNull();
      expect(await archives.teamsWithDaily()).not.toContain(team);
      await daily.order({ ...order, told: 7 });
      await daily.order({ ...order, channel: 'C2', on: false, weekdays: true, pausedUntil: 5 });
      expect(await daily.orderOf('C2')).toMatchObject({ weekdays: true, pausedUntil: 5 });
      await daily.order({ ...order, at: '09:00', told: 3 });
      expect(await archives.teamsWithDaily()).toContain(team);
      // What was told is never told again.
      expect(await daily.orderOf('C1')).toEqual({ ...order, at: '09:00', told: 7 });
      expect((await daily.orders()).map(({ channel, on }) => [channel, on])).toEqual([
        ['C1', true],
        ['C2', false],
      ]);
      expect([await daily.cancel('C1'), await daily.cancel('C1')]).toEqual([true, false]);
      expect(await daily.orderOf('C1')).toBeNull();
    });

    test('a post is planned once, and open until it is sent', async () => {
      const { daily } = open().of(newTeam());
      await daily.order(order);
      const planned = await Promise.all([1, 2, 3].map(() => daily.plan('C1', '2026-10-01')));
      expect(planned.filter(Boolean)).toEqual([true]);
      const key = 'C1:2026-10-01';
      expect(await daily.open()).toEqual([
        { key, channel: 'C1', slot: '2026-10-01', state: 'planned' },
      ]);
      expect(await daily.claim(key, 'a', 100)).toEqual({ state: 'send' });
      expect((await daily.open()).map(({ state }) => state)).toEqual(['sending']);
      expect(await daily.settle(key, 'a', 'sent', 12)).toBe(true);
      expect(await daily.open()).toEqual([]);
      expect(await daily.claim(key, 'b', 200)).toEqual({ state: 'done' });
      expect(await daily.plan('C1', '2026-10-01')).toBe(false);
      expect((await daily.orderOf('C1'))?.told).toBe(12);
    });

    test('whoever comes after a crash is unsure, and fences the first one out', async () => {
      const { daily } = open().of(newTeam());
      await daily.order(order);
      await daily.plan('C1', '2026-10-01');
      const key = 'C1:2026-10-01';
      await daily.claim(key, 'a', 100);
      expect(await daily.claim(key, 'b', 200)).toEqual({ state: 'unsure', started: 100 });
      expect(await daily.settle(key, 'a', 'sent', 99)).toBe(false);
      expect(await daily.settle(key, 'b', 'unknown')).toBe(true);
      expect((await daily.orderOf('C1'))?.told).toBe(0);
      expect(await daily.claim(key, 'c', 300)).toEqual({ state: 'unsure', started: 100 });
      expect(await daily.settle(key, 'c', 'planned')).toBe(true);
      expect(await daily.claim(key, 'd', 400)).toEqual({ state: 'send' });
      expect(await daily.claim(key, 'e', 500)).toEqual({ state: 'unsure', started: 400 });
      expect(await daily.settle(key, 'e', 'skipped', 50)).toBe(true);
      expect((await daily.orderOf('C1'))?.told).toBe(0);
      expect(await daily.claim(key, 'f', 600)).toEqual({ state: 'done' });
    });

    test('each slot of a date is planned once; the earliest of a channel comes first', async () => {
      const { daily } = open().of(newTeam());
      await daily.order({ ...order, alsoAt: ['17:00'], only: 'quotes', from: ['a.org'], least: 3 });
      expect(await daily.orderOf('C1')).toMatchObject({
        alsoAt: ['17:00'],
        only: 'quotes',
        from: ['a.org'],
        least: 3,
      });
      for (const slot of ['2026-10-01@1700', '2026-10-01@0830', '2026-10-01', '2026-10-01@0830'])
        // oxlint-disable-next-line no-await-in-loop -- in this order
        await daily.plan('C1', slot);
      await daily.plan('C10', '2026-10-01');
      expect((await daily.open('C1')).map(({ slot }) => slot)).toEqual([
        '2026-10-01',
        '2026-10-01@0830',
        '2026-10-01@1700',
      ]);
      expect(await daily.open()).toHaveLength(4);
      await daily.claim('C1:2026-10-01@1700', 'a', 100);
      expect(await daily.settle('C1:2026-10-01@1700', 'a', 'sent', 12)).toBe(true);
      expect((await daily.orderOf('C1'))?.told).toBe(12);
    });

    test('a post that nobody planned is not sent', async () => {
      const { daily } = open().of(newTeam());
      expect(await daily.claim('C1:2026-10-01', 'a', 100)).toEqual({ state: 'done' });
      expect(await daily.settle('C1:2026-10-01', 'a', 'sent', 1)).toBe(false);
      expect(await daily.open()).toEqual([]);
    });
  });
}
