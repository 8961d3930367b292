import { z } from 'zod';
import type { DailyOrder } from '../archive.ts';

const Time = z.string().regex(/^\d\d:\d\d$/);

const Order = z.object({
  channel: z.string(),
  owner: z.string(),
  at: Time,
  alsoAt: z.array(Time).optional(),
  timesSince: z.number().optional(),
  zone: z.string(),
  on: z.boolean(),
  since: z.number(),
  weekdays: z.boolean().optional(),
  only: z.enum(['quotes', 'numbers']).optional(),
  from: z.array(z.string()).optional(),
  least: z.int().min(1).optional(),
  pausedUntil: z.number().optional(),
});

/** A daily order, checked. */
export const OrderBody = Order.extend({ told: z.number() });

const OrderRecord = Order.extend({ v: z.literal(1) });

/** A daily order as it is kept; what was told is kept beside it. */
export function writeOrder({ told: _told, ...order }: DailyOrder): string {
  return JSON.stringify({ v: 1, ...order });
}

/** `null` when there is none or it is damaged. */
export function readOrder(record: string | null, told: string | null): DailyOrder | null {
  if (record === null) return null;
  try {
    const { v: _v, ...order } = OrderRecord.parse(JSON.parse(record));
    return { ...order, told: Number(told ?? 0) };
  } catch {
    return null;
  }
}
