import { z } from 'zod';
import { personRow, place, quantityRow, quoteRow } from './rows.ts';

/** Index, correction, by whom, when, who was named before. */
export const CorrectedRow = z.tuple([
  z.int().min(0),
  z.string(),
  z.string(),
  z.number(),
  z.int().min(0).nullable(),
]);

/** A reading as it is kept: spans without their text, words that come again once. */
export const Body = z.object({
  text: z.string(),
  title: place.nullable(),
  words: z.array(z.string()),
  quotes: z.array(quoteRow),
  numbers: z.array(quantityRow),
  people: z.array(personRow),
  summary: z.array(place),
  /** Where people have put something right: what the engine read. */
  asRead: z
    .object({
      quotes: z.array(quoteRow),
      numbers: z.array(quantityRow),
      people: z.array(personRow),
      /** Absent where it is the same. */
      summary: z.array(place).optional(),
    })
    .optional(),
  corrected: z.array(CorrectedRow).optional(),
});

export type Body = z.output<typeof Body>;
