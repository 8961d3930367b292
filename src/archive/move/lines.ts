import { z } from 'zod';
import type { DailyOrder } from '../archive.ts';
import type { Correction } from '../corrections/correction.ts';
import { CorrectionBody } from '../corrections/record.ts';
import { OrderBody } from '../records/order.ts';
import type { Reading } from '../../reading/index.ts';

/** One line of an archive on its way: what it is, and that. */
export type Line =
  | {
      readonly is: 'article';
      readonly id: number;
      readonly title: string;
      readonly url: string | null;
      readonly also?: readonly string[] | undefined;
      readonly addedAt: string;
      readonly addedBy: string | null;
      /** As the engine read it: what people put right follows in lines of its own. */
      readonly reading: Reading;
    }
  | { readonly is: 'correction'; readonly correction: Correction }
  | { readonly is: 'order'; readonly order: DailyOrder }
  | { readonly is: 'current'; readonly channel: string; readonly id: number }
  /** The last one: without it the file is not whole. */
  | { readonly is: 'end'; readonly articles: number };

const Span = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() });
const Quote = Span.extend({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  speaker: Span.nullable(),
  name: z.string().nullable(),
  relay: z.string().nullable(),
  cue: Span.nullable(),
  confidence: z.enum(['named', 'worked-out', 'uncertain']),
  why: z.string(),
});
const figure = z.number().nullable();
const Quantity = Span.extend({
  value: figure,
  low: figure,
  high: figure,
  bound: z.enum(['exact', 'about', 'over', 'under', 'range']),
  trend: z.enum(['up', 'down']).nullable(),
  kind: z.enum([
    ...(['count', 'money', 'percent', 'fraction', 'age', 'duration'] as const),
    ...(['measure', 'ordinal', 'rate'] as const),
  ]),
  unit: z.string().nullable(),
  of: z.string().nullable(),
  by: z.string().nullable(),
  key: z.number(),
});
const Person = z.object({
  name: z.string(),
  type: z.enum(['person', 'organisation', 'document', 'group', 'unnamed']),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  quotes: z.int().min(0),
});

const ReadingBody = z
  .object({
    text: z.string(),
    title: Span.nullable(),
    author: z.string().nullable(),
    date: z.string().nullable(),
    quotes: z.array(Quote),
    numbers: z.array(Quantity),
    people: z.array(Person),
    summary: z.array(Span),
  })
  .refine(
    ({ text, quotes, numbers }) =>
      [...quotes, ...numbers].every(
        ({ start, end, text: words }) => text.slice(start, end) === words,
      ),
    'a span that does not stand in the text',
  );

const AnyLine = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('article'),
    id: z.int().min(1),
    title: z.string(),
    url: z.string().nullable(),
    also: z.array(z.string()).optional(),
    addedAt: z.iso.datetime(),
    addedBy: z.string().nullable(),
    reading: ReadingBody,
  }),
  z.object({ is: z.literal('correction'), correction: CorrectionBody }),
  z.object({ is: z.literal('order'), order: OrderBody }),
  z.object({ is: z.literal('current'), channel: z.string(), id: z.int().min(0) }),
  z.object({ is: z.literal('end'), articles: z.int().min(0) }),
]);

/** A line as it was written; `null` when it is none of an archive. */
export function readLine(text: string): Line | null {
  try {
    return AnyLine.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
