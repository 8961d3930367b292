import { z } from 'zod';
import type { ArticleCard } from '../archive.ts';

const count = z.int().min(0);
const word = z.string().nullable();

/** As version 1 had it; still read. */
const First = z
  .object({
    v: z.literal(1),
    title: z.string(),
    url: word,
    author: word,
    date: word,
    addedAt: z.string(),
    addedBy: word,
    quotes: count,
    numbers: count,
    revises: count.nullable(),
  })
  .transform(({ v: _v, ...card }) => card);

/** Version 2: title, url, author, date, addedAt, addedBy, quotes, numbers, revises, and if there are other addresses, lines left out. */
const Second = z
  .tuple([
    z.literal(2),
    z.string(),
    word,
    word,
    word,
    z.string(),
    word,
    count,
    count,
    count.nullable(),
    z.array(z.string()).optional(),
    count.optional(),
  ])
  .transform(
    ([, title, url, author, date, addedAt, addedBy, quotes, numbers, revises, also, leftOut]) => {
      const card = { title, url, author, date, addedAt, addedBy, quotes, numbers, revises };
      return {
        ...card,
        ...(also !== undefined && also.length > 0 && { also }),
        ...(leftOut !== undefined && { leftOut }),
      };
    },
  );

/** The first line of a record. */
interface Head {
  readonly version: 1 | 2;
  readonly card: Omit<ArticleCard, 'id'>;
}

/** What is kept of a card. */
export function writeHead(card: Omit<ArticleCard, 'id'>): string {
  const { title, url, author, date, addedAt, addedBy, quotes, numbers, revises } = card;
  const { also, leftOut } = card;
  const line = [2, title, url, author, date, addedAt, addedBy, quotes, numbers, revises];
  if (leftOut !== undefined) return JSON.stringify([...line, also ?? [], leftOut]);
  return JSON.stringify(also === undefined ? line : [...line, also]);
}

/** A record's first line; throws when it is none. */
export function readHead(line: string): Head {
  const head: unknown = JSON.parse(line);
  return Array.isArray(head)
    ? { version: 2, card: Second.parse(head) }
    : { version: 1, card: First.parse(head) };
}

/** The card in the beginning of a record; `null` when it is damaged, `'more'` when its line does not end there. */
export function readCard(id: number, beginning: Buffer): ArticleCard | 'more' | null {
  const cut = beginning.indexOf('\n');
  if (cut < 0) return 'more';
  try {
    return { id, ...readHead(beginning.toString('utf8', 0, cut)).card };
  } catch {
    return null;
  }
}
