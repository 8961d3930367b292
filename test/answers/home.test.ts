import { describe, expect, test } from '@jest/globals';
import { deskOver } from '../support/desk.ts';
import { silent, tram, wall } from './newsroom.ts';

const asker = { team: 'T1', channel: null, user: 'U1' };
const order = { channel: 'C1', at: '08:30', zone: 'UTC', on: true, since: 0, told: 0 };

describe('somebody’s own page', () => {
  test('counts the week’s voices, direct and reported apart, the most quoted first', async () => {
    const { desk } = deskOver([wall, tram, silent], '2026-11-04T09:00:00Z');
    const { voices, articles, total } = await desk.home(asker);
    expect(voices[0]).toMatchObject({ name: 'Niamh Dorrian', direct: 3, reported: 1 });
    expect(voices.map(({ name }) => name)).not.toContain(null);
    expect(articles[0]?.title).toBe(wall.card.title);
    expect(total).toBe(3);
  });

  test('older articles count no more, and stay in the list', async () => {
    const { desk } = deskOver([wall, tram, silent], '2027-11-04T09:00:00Z');
    const { voices, articles } = await desk.home(asker);
    expect(voices).toEqual([]);
    expect(articles).toHaveLength(3);
  });

  test('shows the daily posts that the asker set up and nobody else’s', async () => {
    const over = deskOver([wall]);
    over.orders.set('C1', { ...order, owner: 'U1' });
    over.orders.set('C2', { ...order, channel: 'C2', owner: 'U2' });
    const { orders } = await over.desk.home(asker);
    expect(orders.map(({ channel }) => channel)).toEqual(['C1']);
  });
});
