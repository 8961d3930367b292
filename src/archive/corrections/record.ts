import { z } from 'zod';
import type { Correction } from './correction.ts';

const words = z.array(z.string());
const article = z.int().min(0);

/** A correction, checked. */
export const CorrectionBody = z.object({
  id: z.string(),
  at: z.number(),
  by: z.string(),
  fix: z.discriminatedUnion('as', [
    z.object({ as: z.literal('speaker'), article, words, name: z.string().nullable() }),
    z.object({ as: z.literal('no-quote'), article, words }),
    z.object({ as: z.literal('not-article'), article, words }),
    z.object({
      as: z.literal('person'),
      from: z.string(),
      name: z.string(),
      article: article.nullable(),
    }),
  ]),
  was: z.string().nullable(),
  undone: z.object({ by: z.string(), at: z.number() }).nullable(),
});

const CorrectionRecord = CorrectionBody.extend({ v: z.literal(1) });

/** A correction as it is kept. */
export const writeCorrection = (correction: Correction): string =>
  JSON.stringify({ v: 1, ...correction });

/** `null` when there is none or it is damaged. */
export function readCorrection(record: string | null): Correction | null {
  try {
    const { v: _v, ...correction } = CorrectionRecord.parse(JSON.parse(record ?? ''));
    return correction;
  } catch {
    return null;
  }
}
