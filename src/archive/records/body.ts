import { z } from 'zod';

const Place = z.tuple([z.int().min(0), z.int().min(0)]);
const Word = z.int().min(0).nullable();
const figure = z.number().nullable();

/** A quote, its spans without their text. */
export const QuoteRow = z.tuple([
  Place,
  z.enum(['direct', 'mixed', 'indirect']),
  Place.nullable(),
  Word,
  Word,
  Place.nullable(),
  z.enum(['named', 'worked-out', 'uncertain']),
  Word,
]);

/** A number, the same way. */
export const QuantityRow = z.tuple([
  Place,
  figure,
  figure,
  figure,
  z.enum(['exact', 'about', 'over', 'under', 'range']),
  z.enum(['up', 'down']).nullable(),
  z.enum([
    'count',
    'money',
    'percent',
    'fraction',
    'age',
    'duration',
    'measure',
    'ordinal',
    'rate',
  ]),
  Word,
  Word,
  Word,
  z.number(),
]);

const PersonRow = z.object({
  name: z.string(),
  type: z.enum(['person', 'organisation', 'document', 'group', 'unnamed']),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  quotes: z.int().min(0),
});

/** Index, correction, by whom, when, who was named before. */
export const CorrectedRow = z.tuple([z.int().min(0), z.string(), z.string(), z.number(), Word]);

/** A reading as it is kept: spans without their text, words that come again once. */
export const Body = z.object({
  text: z.string(),
  title: Place.nullable(),
  words: z.array(z.string()),
  quotes: z.array(QuoteRow),
  numbers: z.array(QuantityRow),
  people: z.array(PersonRow),
  summary: z.array(Place),
  /** Where people have put something right: what the engine read. */
  asRead: z
    .object({
      quotes: z.array(QuoteRow),
      numbers: z.array(QuantityRow),
      people: z.array(PersonRow),
      /** Absent where it is the same. */
      summary: z.array(Place).optional(),
    })
    .optional(),
  corrected: z.array(CorrectedRow).optional(),
});

export type Body = z.output<typeof Body>;
