import { z } from 'zod';
import type { ArticleCard } from '../archive.ts';

const count = z.int().min(0);

/** An article's card as it is kept, the first line of its record. */
export const Card = z.object({
  v: z.literal(1),
  title: z.string(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  date: z.string().nullable(),
  addedAt: z.string(),
  addedBy: z.string().nullable(),
  quotes: count,
  numbers: count,
  revises: count.nullable(),
});

type Card = z.output<typeof Card>;

/** What is kept of a card. */
export function headOf(card: Omit<ArticleCard, 'id'>): Card {
  const { title, url, author, date, addedAt, addedBy, quotes, numbers, revises } = card;
  return { v: 1, title, url, author, date, addedAt, addedBy, quotes, numbers, revises };
}

/** The card of article `id`. */
export function cardOf(id: number, { v: _v, ...head }: Card): ArticleCard {
  return { id, ...head };
}

/** The card in the beginning of a record; `null` when it is damaged, `'more'` when its line does not end there. */
export function readCard(id: number, beginning: Buffer): ArticleCard | 'more' | null {
  const cut = beginning.indexOf('\n');
  if (cut < 0) return 'more';
  try {
    return cardOf(id, Card.parse(JSON.parse(beginning.toString('utf8', 0, cut))));
  } catch {
    return null;
  }
}
