import { inflateRawSync } from 'node:zlib';
import type { ArticleCard, KeptArticle } from '../archive.ts';
import type { Quantity, Quote, Reading } from '../../reading/index.ts';
import { Body } from './body.ts';
import { readHead, writeHead } from './card.ts';
import { dictionary } from './dictionary.ts';
import { wordsIn } from './words.ts';
import { writeBody } from './write-body.ts';

/** No reading is longer, in bytes. */
const MOST_BYTES = 50_000_000;
/** Most readings fit; to make room for larger ones costs as much as to inflate them. */
const CHUNK_BYTES = 8192;

type Writing = Omit<KeptArticle, 'card'> & { readonly card: Omit<ArticleCard, 'id'> };

/** An article as it is kept: one line with its card, then its reading, deflated. The card's number is in the key. */
export function writeArticle({ card, ...kept }: Writing): Buffer {
  return writeRecord(card, writeBody(kept));
}

/** The same where the reading has been deflated before. */
export function writeRecord(card: Writing['card'], body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${writeHead(card)}\n`), body]);
}

/** What was kept as article `id`, by this version or the one before; `null` when it is damaged. */
export function readArticle(id: number, record: Buffer): KeptArticle | null {
  const cut = record.indexOf('\n');
  if (cut < 0) return null;
  try {
    const { version, card } = readHead(record.toString('utf8', 0, cut));
    const body = inflated(record.subarray(cut + 1), version);
    return { card: { id, ...card }, ...readingsOf(body, card.author, card.date) };
  } catch {
    return null;
  }
}

/** The reading in what `writeBody` gave; throws when it is damaged. */
export function readBody(
  body: Uint8Array,
  { author, date }: Pick<ArticleCard, 'author' | 'date'>,
): Reading {
  return readingOf(inflated(body, 2), author, date);
}

function inflated(bytes: Uint8Array, version: 1 | 2): Body {
  const json = inflateRawSync(bytes, {
    maxOutputLength: MOST_BYTES,
    chunkSize: CHUNK_BYTES,
    ...(version === 2 && { dictionary }),
  });
  return Body.parse(JSON.parse(json.toString()));
}

function readingsOf(body: Body, author: string | null, date: string | null) {
  const reading = readingOf(body, author, date);
  const { asRead, corrected } = body;
  const word = wordsIn(body.words);
  return {
    reading,
    ...(corrected && {
      corrected: corrected.map(([index, id, by, at, was]) => ({
        index,
        id,
        by,
        at,
        was: word(was),
      })),
    }),
    ...(asRead && {
      asRead: readingOf(
        { ...body, ...asRead, summary: asRead.summary ?? body.summary },
        author,
        date,
      ),
    }),
  };
}

function readingOf(body: Body, author: string | null, date: string | null): Reading {
  const { text } = body;
  const word = wordsIn(body.words);
  const span = ([start, end]: readonly [number, number]) => {
    if (start > end || end > text.length) throw new RangeError('a span outside the text');
    return { start, end, text: text.slice(start, end) };
  };
  const quotes = body.quotes.map(
    ([place, kind, speaker, name, relay, cue, confidence, why]): Quote => ({
      // Field by field: to spread a span into an object that goes on is twenty times slower.
      start: place[0],
      end: place[1],
      text: span(place).text,
      kind,
      speaker: speaker && span(speaker),
      name: word(name),
      relay: word(relay),
      cue: cue && span(cue),
      confidence,
      why: word(why) ?? '',
    }),
  );
  const numbers = body.numbers.map(
    ([place, value, low, high, bound, trend, kind, unit, of, by, key]): Quantity => ({
      start: place[0],
      end: place[1],
      text: span(place).text,
      value,
      low,
      high,
      bound,
      trend,
      kind,
      unit: word(unit),
      of: word(of),
      by: word(by),
      key,
    }),
  );
  const title = body.title && span(body.title);
  const summary = body.summary.map(span);
  return { text, title, author, date, quotes, numbers, people: body.people, summary };
}
