import { expect, test } from '@jest/globals';
import { readOrder, writeOrder } from '../../src/archive/records/order.ts';

const before =
  '{"v":1,"channel":"C1","owner":"U1","at":"08:30","zone":"Europe/London","on":true,"weekdays":true,"since":5}';

test('an order from when there was one post a day is read as it was', () => {
  expect(readOrder(before, '7')).toEqual({
    channel: 'C1',
    owner: 'U1',
    at: '08:30',
    zone: 'Europe/London',
    on: true,
    weekdays: true,
    since: 5,
    told: 7,
  });
});

test('an order with everything that can be chosen comes back', () => {
  const order = {
    channel: 'C1',
    owner: 'U1',
    at: '08:30',
    alsoAt: ['12:00', '17:00'],
    timesSince: 9,
    zone: 'UTC',
    on: true,
    weekdays: false,
    only: 'numbers' as const,
    from: ['example.org/sport'],
    least: 3,
    since: 5,
    told: 7,
  };
  expect(readOrder(writeOrder(order), '7')).toEqual(order);
  expect(readOrder(writeOrder({ ...order, alsoAt: ['late'] }), '7')).toBeNull();
});
